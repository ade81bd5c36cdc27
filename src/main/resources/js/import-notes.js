/* What an import would not add, and why: duplicates, which can be added all the same, warnings, and what was skipped. */
(function () {
  'use strict';

  var importing = window.Debrief.importing;
  if (importing.notes) {
    return;
  }

  var SLICE = 200;

  var make = importing.make;
  var model = importing.model;

  /* A list that begins short. */
  function listed(all, makeRow) {
    var list = make('ul', 'debrief-import-remarks');
    var done = 0;
    var more = importing.button('aui-button-link', '', next);
    function next() {
      var from = done;
      for (; done < Math.min(from + SLICE, all.length); done += 1) {
        list.append(makeRow(all[done]));
      }
      more.textContent = AJS.I18n.getText('debrief.importing.rest', importing.number(all.length - done));
      more.hidden = done >= all.length;
    }
    next();
    return [list, more];
  }

  function folded(name, title, lead, content, open) {
    var made = make('details', 'debrief-import-fold debrief-import-' + name, [make('summary', '', title), lead ? make('p', 'debrief-import-lead', lead) : ''].concat(content));
    made.open = open;
    return made;
  }

  function place(one, act) {
    var text = one.file === null ? '' : importing.origin(one.file, one.line);
    return one.line && act.canOpen(one.file)
      ? importing.button('aui-button-link debrief-import-place', text, function () { act.open(one.file, one.line); })
      : make('span', 'debrief-note', text);
  }

  function remark(act) {
    return function (one) {
      return make('li', '', [make('span', 'debrief-import-said', one.message + ' '), place(one, act)]);
    };
  }

  function duplicate(data, act, zone) {
    return function (one) {
      var clock = zone.clock(one.event.at);
      var box = importing.checkbox(AJS.I18n.getText('debrief.importing.keep', one.event.text.slice(0, 200)), model.isKept(data, one), function (on) {
        data.kept[on ? 'add' : 'delete'](one.key);
        act.chosen();
      });
      box.disabled = one.fixed;
      return make('li', 'debrief-import-duplicate', [
        make('span', 'debrief-import-pick', one.excerpt ? '' : [box]),
        make('div', 'debrief-import-body', [
          make('p', 'debrief-import-text', [make('span', 'debrief-import-time', clock.date + ' ' + clock.time + ' '), one.event.text.slice(0, 400)]),
          make('p', 'debrief-import-why', one.event.message), make('p', 'debrief-import-origin', [place(one, act)])])]);
    };
  }

  /* How many there are, with a sign where the server lists only some of them. */
  function count(remarks) {
    var cut = remarks.some(function (one) { return one.code === 'MORE_WARNINGS' || one.code === 'MORE_SKIPPED'; });
    return cut ? importing.number(remarks.length - 1) + '+' : importing.number(remarks.length);
  }

  /* The numbers worth seeing at once. */
  function tiles(data) {
    var answer = data.answer;
    var facts = [
      [AJS.I18n.getText('debrief.importing.tile.new'), importing.number(data.events.length + data.changed.length)],
      [AJS.I18n.getText('debrief.importing.tile.duplicates'), importing.number(data.duplicates.length)],
      [AJS.I18n.getText('debrief.importing.tile.warnings'), count(answer.warnings)],
      [AJS.I18n.getText('debrief.importing.tile.skipped'), count(answer.skipped)],
      [AJS.I18n.getText('debrief.importing.tile.masked'), importing.number(answer.masked)]
    ];
    return make('dl', 'debrief-tiles debrief-counts', facts.map(function (one) {
      return make('div', '', [make('dt', '', one[0]), make('dd', '', one[1])]);
    }));
  }

  function wasOpen(place, name, otherwise) {
    var former = place.querySelector('.debrief-import-' + name);
    return former ? former.open : otherwise;
  }

  function show(place, data, zone, act) {
    var made = [];
    var answer = data.answer;
    if (data.duplicates.length) {
      made.push(folded('duplicates', AJS.I18n.getText('debrief.importing.duplicates', importing.number(data.duplicates.length)),
        AJS.I18n.getText('debrief.importing.duplicates.lead'), listed(data.duplicates, duplicate(data, act, zone)), wasOpen(place, 'duplicates', data.duplicates.length <= 5)));
    }
    if (answer.warnings.length) {
      made.push(folded('warnings', AJS.I18n.getText('debrief.importing.warnings', count(answer.warnings)),
        AJS.I18n.getText('debrief.importing.warnings.lead'), listed(answer.warnings, remark(act)), wasOpen(place, 'warnings', answer.warnings.length <= 5)));
    }
    if (answer.skipped.length) {
      made.push(folded('skipped', AJS.I18n.getText('debrief.importing.skipped', count(answer.skipped)),
        AJS.I18n.getText('debrief.importing.skipped.lead'), listed(answer.skipped, remark(act)), wasOpen(place, 'skipped', false)));
    }
    place.replaceChildren.apply(place, made);
  }

  importing.notes = {show: show, tiles: tiles};
}());
