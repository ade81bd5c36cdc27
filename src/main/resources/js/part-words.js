/*
 * What was changed on a part, for people: its history, and what two people changed at once. 'words' are those of the kind of part: 'fields',
 * 'label(field)', 'said(tab, part, field)' and 'differ(one, other, field)'.
 */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  if (Debrief.partWords) {
    return;
  }

  var DONE = {
    ADDED: function (who) { return AJS.I18n.getText('debrief.timeline.history.added', who); },
    IMPORTED: function (who) { return AJS.I18n.getText('debrief.timeline.history.imported', who); },
    CHANGED: function (who) { return AJS.I18n.getText('debrief.timeline.history.changed', who); },
    REMOVED: function (who) { return AJS.I18n.getText('debrief.timeline.history.removed', who); },
    RESTORED: function (who) { return AJS.I18n.getText('debrief.timeline.history.restored', who); }
  };
  var LONGEST = 300;

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = text || '';
    return made;
  }

  /* What a change made of the part: the former value of everything that is another one after it. */
  function differences(words, tab, former, after) {
    var list = element('dl', 'debrief-tl-differences');
    words.fields.filter(function (field) { return former && after && words.differ(former, after, field); }).forEach(function (field) {
      var pair = element('div', '');
      pair.append(element('dt', '', words.label(field)),
        element('dd', '', AJS.I18n.getText('debrief.timeline.history.before', words.said(tab, former, field))));
      list.append(pair);
    });
    return list;
  }

  function entry(live, words, tab, change, after) {
    var item = element('li', '');
    var who = change.byName || AJS.I18n.getText('debrief.timeline.history.nobody');
    var head = element('p', 'debrief-tl-change', DONE[change.change](who) + ' ');
    head.append(element('span', 'debrief-note', live.moment(tab, change.at)));
    item.append(head);
    if (change.change === 'CHANGED') {
      item.append(differences(words, tab, change.former, after));
    }
    return item;
  }

  function historyList(live, words, tab, changes, now) {
    var list = element('ol', 'debrief-tl-changes');
    changes.forEach(function (change, index) {
      var next = changes.slice(index + 1).find(function (later) { return later.former; });
      list.prepend(entry(live, words, tab, change, next ? next.former : now));
    });
    return changes.length ? list : element('p', '', AJS.I18n.getText('debrief.timeline.history.empty'));
  }

  function expanded(button, on) {
    if (button) {
      button.setAttribute('aria-expanded', String(on));
    }
  }

  /* Opens in a place what was done to the part at a path, or closes it again; the button says which. */
  function history(live, words, place, path, button) {
    var tab = live.tabOf(place);
    var open = place.querySelector(':scope > .debrief-tl-history');
    if (open) {
      open.remove();
      expanded(button, false);
      return Promise.resolve();
    }
    var box = element('div', 'debrief-tl-history');
    place.append(box);
    expanded(button, true);
    box.setAttribute('aria-busy', 'true');
    return Promise.all([live.ask(tab, 'GET', path + '/history'), live.ask(tab, 'GET', path)]).then(function (read) {
      box.append(element('p', 'debrief-label', AJS.I18n.getText('debrief.timeline.history')), historyList(live, words, tab, read[0].changes, read[1]));
    }).catch(function (error) {
      box.remove();
      expanded(button, false);
      live.say(tab, error.message, {error: true});
    }).finally(function () { box.removeAttribute('aria-busy'); });
  }

  /* What both changed to something different. */
  function clashes(words, base, mine, theirs) {
    return words.fields.filter(function (field) {
      return words.differ(base, mine, field) && words.differ(base, theirs, field) && words.differ(mine, theirs, field);
    });
  }

  /* Mine, with what only the others changed taken from them. */
  function merged(words, base, mine, theirs) {
    var part = Object.assign({}, mine, {rev: theirs.rev});
    words.fields.forEach(function (field) {
      if (!words.differ(base, mine, field)) {
        part[field] = theirs[field];
      }
    });
    return part;
  }

  function table(words, tab, fields, mine, theirs) {
    var made = element('table', 'aui debrief-table');
    var head = made.createTHead().insertRow();
    var body = made.createTBody();
    [AJS.I18n.getText('debrief.timeline.conflict.field'), AJS.I18n.getText('debrief.timeline.conflict.theirs'),
      AJS.I18n.getText('debrief.timeline.conflict.yours')].forEach(function (text) {
      var title = element('th', '', text);
      title.scope = 'col';
      head.append(title);
    });
    fields.forEach(function (field) {
      var row = body.insertRow();
      row.append(element('th', '', words.label(field)), element('td', '', words.said(tab, theirs, field)), element('td', '', words.said(tab, mine, field)));
      row.cells[0].scope = 'row';
    });
    return made;
  }

  function button(label, primary, action) {
    var made = element('button', 'aui-button' + (primary ? ' aui-button-primary' : ''), label);
    made.type = 'button';
    made.addEventListener('click', action);
    return made;
  }

  /* Asks in a box: a sentence, perhaps more about it, and buttons. */
  function question(box, lead, content, buttons) {
    var bar = element('div', 'debrief-tl-conflict-bar');
    bar.append.apply(bar, buttons);
    box.replaceChildren(element('p', '', lead));
    box.append.apply(box, content ? [content, bar] : [bar]);
    box.hidden = false;
    box.focus();
  }

  /* Who was faster with the part at a path, when that can be read. */
  function lead(live, tab, path) {
    return live.ask(tab, 'GET', path + '/history').then(function (read) {
      var last = read.changes[read.changes.length - 1];
      return last && last.byName
        ? AJS.I18n.getText('debrief.timeline.conflict.by', last.byName, live.moment(tab, last.at))
        : AJS.I18n.getText('debrief.timeline.conflict');
    }).catch(function () { return AJS.I18n.getText('debrief.timeline.conflict'); });
  }

  Debrief.partWords = {
    element: element, button: button, history: history, clashes: clashes, merged: merged, table: table, question: question, lead: lead,
    /* Pieces of evidence in a line. */
    evidence: function (pieces) {
      return (pieces || []).map(function (piece) { return piece.title || piece.value; }).join(', ') || AJS.I18n.getText('debrief.timeline.none');
    },
    /* Pieces of evidence, to be compared. */
    evidenceValue: function (pieces) {
      return JSON.stringify((pieces || []).map(function (piece) { return [piece.type, piece.value, piece.title || null]; }));
    },
    shortened: function (text) { return text.length > LONGEST ? text.slice(0, LONGEST) + '\u2026' : text; }
  };
}());
