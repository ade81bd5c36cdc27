/*
 * Reads the lines of a file that lies on the reader's own computer, some at a time and without keeping it: memory holds one page of
 * lines, and where the pages before it begin. Lines end as the server counts them: with a line feed, a carriage return, or both.
 */
(function () {
  'use strict';

  var importing = window.Debrief.importing;
  if (importing.lines) {
    return;
  }

  var PAGE = 200;
  var CHUNK = 1 << 20;
  var SHOWN = 2000;
  var FEED = 10;
  var RETURN = 13;

  /* How wide the characters of a file are, by its first bytes; null where it is packed or no text. */
  function layout(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) {
      return {start: 2, width: 2, low: 0, encoding: 'utf-16le'};
    }
    if (bytes[0] === 0xfe && bytes[1] === 0xff) {
      return {start: 2, width: 2, low: 1, encoding: 'utf-16be'};
    }
    if ((bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0x1f && bytes[1] === 0x8b) || bytes.indexOf(0) >= 0) {
      return null;
    }
    return {start: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0, width: 1, low: 0, encoding: 'utf-8'};
  }

  function decoded(bytes, encoding) {
    if (encoding !== 'utf-8') {
      return new TextDecoder(encoding).decode(bytes);
    }
    try {
      return new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: true});
    } catch (e) {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  }

  /* One line while it is read: its beginning is kept, its length does not matter. */
  function Line(kind) {
    this.kind = kind;
    this.bytes = [];
  }

  Line.prototype.take = function (chunk, from, to) {
    var room = 2 * SHOWN - this.bytes.length;
    for (var i = from; i < Math.min(to, from + room); i += 1) {
      this.bytes.push(chunk[i]);
    }
  };

  Line.prototype.text = function () {
    var text = decoded(new Uint8Array(this.bytes), this.kind.encoding);
    return text.length > SHOWN ? text.slice(0, SHOWN) + '\u2026' : text;
  };

  function code(chunk, at, kind) {
    if (kind.width === 1) {
      return chunk[at];
    }
    return chunk[at + kind.low] + 256 * chunk[at + 1 - kind.low];
  }

  /* Takes the lines of a chunk; gives where the page after the last of them begins, or null when the chunk ends before. */
  function scan(state, chunk, offset) {
    var kind = state.kind;
    var begin = 0;
    for (var at = 0; at + kind.width <= chunk.length; at += kind.width) {
      var character = code(chunk, at, kind);
      if (state.returned && character === FEED) {
        begin = at + kind.width;
      } else if (state.lines.length === PAGE) {
        return offset + at;
      } else if (character === FEED || character === RETURN) {
        state.line.take(chunk, begin, at);
        state.lines.push(state.keep ? state.line.text() : '');
        state.line = new Line(kind);
        begin = at + kind.width;
      }
      state.returned = character === RETURN;
      state.open = character !== FEED && character !== RETURN;
    }
    state.line.take(chunk, begin, chunk.length);
    return null;
  }

  function finish(state) {
    if (state.open && state.lines.length < PAGE) {
      state.lines.push(state.keep ? state.line.text() : '');
    }
    return null;
  }

  function read(file, from, state) {
    if (from >= file.size) {
      return Promise.resolve(finish(state));
    }
    return file.slice(from, from + CHUNK).arrayBuffer().then(function (buffer) {
      var next = scan(state, new Uint8Array(buffer), from);
      return next === null ? read(file, from + CHUNK, state) : next;
    });
  }

  function page(reader, index, keep) {
    var state = {kind: reader.kind, keep: keep, lines: [], line: new Line(reader.kind), returned: false, open: false};
    return read(reader.file, reader.starts[index], state).then(function (next) {
      if (next === null) {
        reader.last = index;
      } else if (reader.starts.length === index + 1) {
        reader.starts.push(next);
      }
      return {first: index * PAGE + 1, lines: state.lines, end: next === null};
    });
  }

  /* The page with a line, or the last one when there is no such line. */
  function at(reader, line) {
    var wanted = Math.max(0, Math.floor((line - 1) / PAGE));
    var index = Math.min(wanted, reader.last === null ? wanted : reader.last, reader.starts.length - 1);
    return page(reader, index, true).then(function (found) {
      return found.end || index === wanted ? found : at(reader, line);
    });
  }

  /* The number of the first line from 'line' on that contains a text; null when none does, or when it is stopped. */
  function find(reader, text, line, stopped) {
    return at(reader, line).then(function (found) {
      for (var i = Math.max(0, line - found.first); i < found.lines.length; i += 1) {
        if (found.lines[i].toLowerCase().indexOf(text.toLowerCase()) >= 0) {
          return found.first + i;
        }
      }
      return found.end || stopped() ? null : find(reader, text, found.first + found.lines.length, stopped);
    });
  }

  importing.lines = {
    PAGE: PAGE,
    /* A reader of a file, or null when it has no lines to show. */
    open: function (file) {
      return file.slice(0, 4096).arrayBuffer().then(function (buffer) {
        var kind = layout(new Uint8Array(buffer));
        return kind && {file: file, kind: kind, starts: [kind.start], last: null};
      });
    },
    at: at,
    find: find
  };
}());
