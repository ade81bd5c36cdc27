/* What is to be imported: the files, what was said about them, and what of a preview is chosen. Knows nothing of the page. */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  var importing = Debrief.importing;
  if (importing.model) {
    return;
  }

  var JIRA = 'Jira';
  var LONGEST = 200;
  /* How names of archived files look in an answer that cannot be sent back: secrets are masked, and long ones begin later. */
  var CHANGED = /\[masked\]|^\u2026/;
  var PICTURE = /^image\/(png|jpeg|gif|webp)$/;

  function create() {
    return {files: [], history: false, from: null, to: null, said: {}, answer: null, events: [], duplicates: [], off: new Set(), kept: new Set()};
  }

  function isEmpty(model) {
    return model.files.length === 0 && !model.history;
  }

  function same(one, other) {
    return one.size === other.size && one.lastModified === other.lastModified && one.name === other.name;
  }

  /* A name that no other source has, without what names in forms cannot hold; the ending stays. */
  function free(model, path) {
    var name = path.normalize('NFC').replace(/[\\\u0000-\u001f]|%(?=22|0d|0a)/gi, '_').slice(-LONGEST).trim() || '_';
    var dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length;
    var found = name;
    for (var number = 2; found === JIRA || isSent(model, found); number += 1) {
      found = name.slice(0, dot) + '-' + number + name.slice(dot);
    }
    return found;
  }

  /* Takes files; the same one again is left out, and so are pictures, which are evidence of an event. */
  function add(model, list) {
    var found = {added: 0, again: [], pictures: []};
    list.forEach(function (file) {
      var path = file.debriefPath || file.name;
      if (PICTURE.test(file.type)) {
        found.pictures.push(file);
      } else if (model.files.some(function (one) { return one.path === path && same(one.file, file); })) {
        found.again.push(file);
      } else {
        model.files.push({file: file, path: path, name: free(model, path)});
        found.added += 1;
      }
    });
    return found;
  }

  function isSent(model, name) {
    return model.files.some(function (one) { return one.name === name; });
  }

  function isOf(name, sent) {
    return name === sent.name || name.indexOf(sent.name + '/') === 0;
  }

  /* Whether something can be said about a source: a file, a file of an archive, or the history. */
  function isNamed(model, name) {
    return isSent(model, name) || (model.history && name === JIRA) || !CHANGED.test(name) && model.files.some(function (one) { return isOf(name, one); });
  }

  /* The archive that a source came in, at the first of its sources; null for all others. */
  function archiveOf(model, name) {
    var archive = model.files.find(function (one) { return name.indexOf(one.name + '/') === 0; });
    var first = archive && model.answer.files.find(function (one) { return one.name.indexOf(archive.name + '/') === 0; });
    return first && first.name === name && !isSent(model, name) ? archive.name : null;
  }

  function saidOf(model, name) {
    model.said[name] = model.said[name] || {excerpts: []};
    return model.said[name];
  }

  /* What stamps of a source lack; about one whose name cannot be sent back it is said of all files. */
  function answer(model, name, field, value) {
    var names = isNamed(model, name) ? [name] : model.files.map(function (one) { return one.name; });
    names.forEach(function (one) { saidOf(model, one)[field] = value; });
  }

  /* Takes what a preview says of a source out of it, until the next one. */
  function forget(model, name) {
    function other(file) {
      return file === null || file !== name && file.indexOf(name + '/') !== 0;
    }
    ['events', 'duplicates'].forEach(function (list) { model[list] = model[list].filter(function (one) { return other(one.file); }); });
    model.answer.files = model.answer.files.filter(function (one) { return other(one.name); });
    ['warnings', 'skipped', 'questions'].forEach(function (list) {
      model.answer[list] = model.answer[list].filter(function (one) { return other(one.file); });
    });
  }

  function remove(model, name) {
    if (name === JIRA && !isSent(model, name)) {
      model.history = false;
    }
    model.files = model.files.filter(function (one) { return one.name !== name; });
    if (model.answer) {
      forget(model, name);
    }
    Object.keys(model.said).forEach(function (one) {
      if (!isNamed(model, one)) {
        delete model.said[one];
      }
    });
  }

  function isExcerpt(model, file, line) {
    var said = model.said[file];
    return Boolean(said && said.excerpts.some(function (one) { return !one.event && line >= one.from && line <= one.to; }));
  }

  function item(model, source, event) {
    var key = [source.name, source.line, event.text].join('\n');
    return {file: source.name, line: source.line, hash: source.hash, key: key, excerpt: isExcerpt(model, source.name, source.line), event: event};
  }

  /* An entry that was imported before from the same place is never added twice. */
  function isItself(one) {
    return Boolean(one.of.id) && one.of.file === one.file && one.of.line === one.line && one.reason === 'SAME_EVENT';
  }

  /* A file whose name holds a secret is called from now on what the server calls it. */
  function rename(model, answer) {
    var strange = answer.files.map(function (one) { return one.name; }).filter(function (name) {
      return CHANGED.test(name) && !model.files.some(function (one) { return isOf(name, one); });
    });
    model.files.filter(function (sent) {
      return !answer.files.some(function (one) { return isOf(one.name, sent); });
    }).slice(0, strange.length).forEach(function (sent, index) {
      if (model.said[sent.name]) {
        model.said[strange[index]] = model.said[sent.name];
        delete model.said[sent.name];
      }
      sent.name = strange[index];
    });
  }

  /* Takes a preview; what was chosen before stays chosen. */
  function preview(model, answer) {
    rename(model, answer);
    model.answer = answer;
    model.events = answer.events.filter(function (event) { return !event.id; }).map(function (event) { return item(model, event.source, event); });
    model.changed = answer.events.filter(function (event) { return event.id; });
    model.duplicates = answer.duplicates.map(function (one) {
      return Object.assign(item(model, {name: one.file, line: one.line, hash: one.hash}, one), {fixed: isItself(one)});
    });
  }

  function isChosen(model, one) {
    return one.excerpt || !model.off.has(one.key);
  }

  function choose(model, items, on) {
    items.forEach(function (one) { model.off[on ? 'delete' : 'add'](one.key); });
  }

  function isKept(model, one) {
    return !one.fixed && model.kept.has(one.key);
  }

  function chosen(model) {
    return model.events.filter(function (one) { return isChosen(model, one); });
  }

  function kept(model) {
    return model.duplicates.filter(function (one) { return isKept(model, one); });
  }

  function settings(model, name) {
    var said = model.said[name] || {};
    var written = {name: name};
    ['zone', 'year', 'date', 'shiftSeconds'].forEach(function (field) {
      if (said[field] !== undefined && said[field] !== null && said[field] !== '') {
        written[field] = said[field];
      }
    });
    if (said.excerpts && said.excerpts.length) {
      written.excerpts = said.excerpts;
    }
    return written;
  }

  function group(items) {
    var groups = {};
    items.forEach(function (one) { (groups[one.file] = groups[one.file] || []).push(one); });
    return groups;
  }

  function values(items, name) {
    return new Set(items.map(function (one) { return one[name]; }));
  }

  /*
   * What is not wanted is named, duplicates too: without the event that they repeat they would be events. By line, unless something wanted is on
   * that line; then by hash.
   */
  function skipped(wanted, unwanted) {
    var lines = values(wanted, 'line');
    var hashes = values(wanted, 'hash');
    return Array.from(new Set(unwanted.map(function (one) {
      return one.line && !lines.has(one.line) ? one.line : hashes.has(one.hash) ? null : one.hash;
    }).filter(Boolean)));
  }

  /* A source whose name cannot be sent back, such as one with a masked secret, is told by hashes alone, wherever it may have come from. */
  function put(model, items, file, skip, keep) {
    var named = isNamed(model, file);
    items.filter(function (one) { return named ? one.name === file : isSent(model, one.name); }).forEach(function (one) {
      one.skip = (one.skip || []).concat(skip);
      one.keep = (one.keep || []).concat(keep);
    });
  }

  function choices(model, items) {
    var all = chosen(model).concat(kept(model));
    var wanted = group(all);
    var unwanted = group(model.events.filter(function (one) { return !isChosen(model, one); })
      .concat(model.duplicates.filter(function (one) { return !one.excerpt && !isKept(model, one); })));
    Object.keys(Object.assign({}, wanted, unwanted)).forEach(function (file) {
      var off = unwanted[file] || [];
      var keep = (wanted[file] || []).filter(function (one) { return isKept(model, one); });
      var skip = isNamed(model, file)
        ? skipped(wanted[file] || [], off)
        : skipped(all, off.map(function (one) { return Object.assign({}, one, {line: null}); }));
      put(model, items, file, skip, Array.from(values(keep, 'hash')));
    });
  }

  /* What is said beside the files. Choices are made when it is saved: a preview shows everything. */
  function request(model, saving) {
    var names = model.files.map(function (one) { return one.name; });
    var sources = (model.answer ? model.answer.files : []).map(function (one) { return one.name; }).concat(Object.keys(model.said));
    sources.forEach(function (name) {
      if (names.indexOf(name) < 0 && isNamed(model, name)) {
        names.push(name);
      }
    });
    var items = names.map(function (name) { return settings(model, name); });
    if (saving) {
      choices(model, items);
    }
    items = items.filter(function (one) { return isSent(model, one.name) || Object.keys(one).length > 1; });
    return {files: items, history: model.history, from: model.from, to: model.to};
  }

  importing.model = {
    create: create, isEmpty: isEmpty, add: add, remove: remove, isSent: isSent, isNamed: isNamed, archiveOf: archiveOf, saidOf: saidOf, answer: answer, preview: preview,
    isChosen: isChosen, choose: choose, isKept: isKept, chosen: chosen, kept: kept, request: request
  };
}());
