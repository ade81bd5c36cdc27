/* The sources of an import: each file with what it is, how much it gives, and what can be said about it. */
(function () {
  'use strict';

  var importing = window.Debrief.importing;
  if (importing.sources) {
    return;
  }

  var make = importing.make;
  var model = importing.model;

  function cell(name, label, className, content) {
    var made = make(name, className, content);
    made.dataset.label = label;
    return made;
  }

  /* What is wrong with a source or what was said about it, in short. */
  function remarks(data, name) {
    var said = data.said[name] || {excerpts: []};
    var notes = [];
    if (said.zone || said.year || said.date) {
      notes.push([said.zone, said.year, said.date].filter(Boolean).join(', '));
    }
    if (said.shiftSeconds) {
      notes.push(AJS.I18n.getText('debrief.importing.shifted', (said.shiftSeconds > 0 ? '+' : '\u2212') + Math.abs(said.shiftSeconds)));
    }
    return notes;
  }

  function excerptWords(one) {
    if (one.from === one.to) {
      return one.event
        ? AJS.I18n.getText('debrief.importing.excerpt.of.line', String(one.from))
        : AJS.I18n.getText('debrief.importing.excerpt.new.line', String(one.from));
    }
    return one.event
      ? AJS.I18n.getText('debrief.importing.excerpt.of', String(one.from), String(one.to))
      : AJS.I18n.getText('debrief.importing.excerpt.new', String(one.from), String(one.to));
  }

  function excerpts(data, name, act) {
    return (data.said[name] ? data.said[name].excerpts : []).map(function (one) {
      return make('li', '', [excerptWords(one) + ' ', importing.button('aui-button-link', AJS.I18n.getText('debrief.importing.excerpt.remove'), function () {
        data.said[name].excerpts.splice(data.said[name].excerpts.indexOf(one), 1);
        act.changed();
      })].concat(troubles(data, name, one)));
    });
  }

  /* Why an excerpt cannot be used as it was chosen. */
  function troubles(data, name, one) {
    return data.answer.warnings.filter(function (warning) {
      return warning.file === name && warning.line === one.from && warning.code.indexOf('EXCERPT_') === 0;
    }).map(function (warning) { return make('div', 'error', warning.message); });
  }

  function clock(data, name, act, closed) {
    var said = model.saidOf(data, name);
    var fields = ['zone', 'year', 'date'].filter(function (ask) { return said[ask]; }).map(function (ask) {
      return importing.questions.field(ask, said[ask], '');
    });
    var shift = importing.field(AJS.I18n.getText('debrief.importing.shift'), importing.input('number', said.shiftSeconds), AJS.I18n.getText('debrief.importing.shift.hint'));
    shift.input.name = 'shiftSeconds';
    var form = make('form', 'aui debrief-import-clock', fields.concat([shift]).map(function (one) { return one.box; }).concat([make('div', 'debrief-import-answer', [
      importing.submit('aui-button-primary', AJS.I18n.getText('debrief.importing.apply')),
      importing.button('aui-button-link', AJS.I18n.getText('debrief.form.cancel'), closed)
    ])]));
    form.noValidate = true;
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      fields.forEach(function (one) { model.answer(data, name, one.input.name, importing.questions.valueOf(one.input)); });
      said.shiftSeconds = shift.input.value === '' ? null : Math.round(Number(shift.input.value));
      act.changed();
    });
    return {form: form, fields: fields.concat([shift])};
  }

  function tools(data, source, row, act) {
    var name = source.name;
    var removed = AJS.I18n.getText('debrief.importing.remove');
    var archive = data.answer ? model.archiveOf(data, name) : null;
    var made = [];
    if (source.format && model.isNamed(data, name)) {
      var opener = importing.button('aui-button-link', AJS.I18n.getText('debrief.importing.clock'), function () {
        act.clock(name, opener, row);
      });
      opener.setAttribute('aria-expanded', 'false');
      made.push(opener);
    }
    if (data.answer && act.canOpen(name)) {
      made.push(importing.button('aui-button-link', AJS.I18n.getText('debrief.importing.lines'), function () { act.open(name, 1); }));
    }
    if (model.isSent(data, name) || name === 'Jira' && data.history) {
      made.push(importing.button('aui-button-link', removed, function () { act.remove(name); }));
    }
    made.forEach(function (one) { one.setAttribute('aria-label', one.textContent + ': ' + name); });
    if (archive) {
      var all = importing.button('aui-button-link', AJS.I18n.getText('debrief.importing.remove.archive'), function () { act.remove(archive); });
      all.setAttribute('aria-label', all.textContent + ': ' + archive);
      made.push(all);
    }
    return made;
  }

  function count(data, name) {
    return data.events.filter(function (one) { return one.file === name; });
  }

  function chooser(data, name, act) {
    var box = importing.checkbox(AJS.I18n.getText('debrief.importing.take', name), false, function (on) {
      model.choose(data, count(data, name), on);
      act.chosen();
    });
    box.dataset.source = name;
    return box;
  }

  function format(source) {
    return source.formatName || (source.format ? source.format : AJS.I18n.getText('debrief.importing.format.none'));
  }

  function row(data, source, act) {
    var made = make('tr');
    var name = make('th', 'debrief-import-name', [make('span', 'debrief-import-file', source.name)]);
    name.scope = 'row';
    remarks(data, source.name).forEach(function (text) { name.append(make('span', 'debrief-note', text)); });
    var list = excerpts(data, source.name, act);
    if (list.length) {
      name.append(make('ul', 'debrief-import-excerpts', list));
    }
    made.append(
      cell('td', '', 'debrief-import-take', [chooser(data, source.name, act)]), name,
      cell('td', AJS.I18n.getText('debrief.importing.format'), '', [format(source)]),
      cell('td', AJS.I18n.getText('debrief.importing.count.lines'), 'debrief-import-number', source.lines ? importing.number(source.lines) : ''),
      cell('td', AJS.I18n.getText('debrief.importing.count.events'), 'debrief-import-number', importing.number(count(data, source.name).length)),
      cell('td', '', 'debrief-import-tools', tools(data, source, made, act)));
    return made;
  }

  function head() {
    var row = make('tr', '', [AJS.I18n.getText('debrief.importing.choose'), AJS.I18n.getText('debrief.importing.source'),
      AJS.I18n.getText('debrief.importing.format'), AJS.I18n.getText('debrief.importing.count.lines'),
      AJS.I18n.getText('debrief.importing.count.events'), AJS.I18n.getText('debrief.importing.tools')].map(function (text, index) {
      var title = make('th', index === 3 || index === 4 ? 'debrief-import-number' : '', index === 0 || index === 5 ? make('span', 'debrief-hidden', text) : text);
      title.scope = 'col';
      return title;
    }));
    return make('thead', '', row);
  }

  /* Files that were chosen and not read yet. */
  function waiting(data, act) {
    return data.files.map(function (one) {
      return {name: one.name, formatName: '\u2013', lines: 0};
    }).concat(data.history ? [{name: 'Jira', formatName: '\u2013', lines: 0}] : []);
  }

  function show(place, data, act) {
    var sources = data.answer ? data.answer.files : waiting(data, act);
    var table = make('table', 'aui debrief-table debrief-cards debrief-import-sources', [
      make('caption', '', AJS.I18n.getText('debrief.importing.sources')), head(),
      make('tbody', '', sources.map(function (source) { return row(data, source, act); }))]);
    place.replaceChildren(table);
    settle(place, data);
  }

  /* Shows what of each source is chosen. */
  function settle(place, data) {
    var chosen = {};
    var all = {};
    data.events.forEach(function (one) {
      all[one.file] = (all[one.file] || 0) + 1;
      chosen[one.file] = (chosen[one.file] || 0) + (model.isChosen(data, one) ? 1 : 0);
    });
    place.querySelectorAll('input[data-source]').forEach(function (box) {
      importing.settle(box, chosen[box.dataset.source] || 0, all[box.dataset.source] || 0);
    });
  }

  importing.sources = {show: show, settle: settle, clock: clock};
}());
