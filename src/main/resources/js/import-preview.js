/* The preview in the dialog of an import: what was found, and what of it is chosen. */
(function () {
  'use strict';

  var importing = window.Debrief.importing;
  if (importing.preview) {
    return;
  }

  var WAIT = 150;

  var make = importing.make;
  var model = importing.model;

  /* An instant of what stands in a field for date and time; null when it is empty, NaN when the clocks never show it. */
  function instant(zone, text, last) {
    if (!text) {
      return null;
    }
    var parts = text.split('T');
    var found = zone.instants(parts[0], parts[1]);
    return found.length ? found[last ? found.length - 1 : 0].at : NaN;
  }

  function local(zone, at) {
    if (!at) {
      return '';
    }
    var clock = zone.clock(at);
    return clock.date + 'T' + clock.time;
  }

  function times(dialog) {
    var data = dialog.data;
    var fields = ['from', 'to'].map(function (name) {
      var input = importing.input('datetime-local', local(dialog.zone, data[name]), 'text');
      input.name = name;
      input.step = 1;
      return importing.field(name === 'from' ? AJS.I18n.getText('debrief.importing.from') : AJS.I18n.getText('debrief.importing.to'), input);
    });
    var form = make('form', 'aui debrief-import-times', fields.map(function (one) { return one.box; }).concat([
      importing.submit('', AJS.I18n.getText('debrief.importing.narrow')),
      importing.button('aui-button-link', AJS.I18n.getText('debrief.importing.times.all'), function () {
        fields.forEach(function (one) { one.input.value = ''; });
        form.requestSubmit();
      })]));
    form.noValidate = true;
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      var read = fields.map(function (one, index) { return instant(dialog.zone, one.input.value, index === 1); });
      fields.forEach(function (one, index) {
        var incomplete = read[index] !== read[index] || one.input.validity.badInput;
        one.complain(incomplete ? AJS.I18n.getText('debrief.importing.times.wrong') : '');
      });
      if (!form.querySelector('[aria-invalid]')) {
        data.from = read[0];
        data.to = read[1];
        dialog.changed();
      }
    });
    dialog.times = fields;
    return make('details', 'debrief-import-fold', [make('summary', '', AJS.I18n.getText('debrief.importing.times')), form]);
  }

  function filters(dialog) {
    var words = importing.input('search', dialog.filter.words, 'text');
    var source = make('select', 'select', [new Option(AJS.I18n.getText('debrief.importing.filter.source'), '')].concat(
      dialog.data.answer.files.map(function (one) { return new Option(one.name, one.name, false, one.name === dialog.filter.source); })));
    var timer;
    words.placeholder = AJS.I18n.getText('debrief.importing.filter.words');
    words.setAttribute('aria-label', AJS.I18n.getText('debrief.importing.filter.words'));
    source.setAttribute('aria-label', AJS.I18n.getText('debrief.importing.filter.source'));
    words.addEventListener('input', function () {
      clearTimeout(timer);
      timer = setTimeout(function () {
        dialog.filter.words = words.value.trim();
        list(dialog);
      }, WAIT);
    });
    source.addEventListener('change', function () {
      dialog.filter.source = source.value;
      list(dialog);
    });
    var form = make('form', 'aui debrief-import-filters', [words, dialog.data.answer.files.length > 1 ? source : '']);
    form.setAttribute('role', 'search');
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    return form;
  }

  function list(dialog) {
    dialog.shown = importing.events.show(dialog.parts.list, dialog.parts.body, dialog.data, dialog.filter, dialog.zone, dialog.act);
    settle(dialog);
  }

  /* Shows everywhere what is chosen now. */
  function settle(dialog, rows) {
    var data = dialog.data;
    var choosable = dialog.shown.filter(function (one) { return !one.excerpt; });
    var chosen = choosable.filter(function (one) { return model.isChosen(data, one); });
    importing.settle(dialog.parts.all, chosen.length, choosable.length);
    importing.sources.settle(dialog.parts.sources, data);
    if (rows !== false) {
      importing.events.settle(dialog.parts.list, data);
    }
    dialog.footer();
  }

  function events(dialog) {
    var data = dialog.data;
    var all = importing.input('checkbox', '', 'debrief-import-check');
    dialog.parts.all = all;
    all.addEventListener('change', function () {
      model.choose(data, dialog.shown.filter(function (one) { return !one.excerpt; }), all.checked);
      settle(dialog);
    });
    dialog.parts.list = make('div', 'debrief-import-events-list');
    dialog.parts.events.replaceChildren(
      make('div', 'debrief-import-events-head', [
        make('h3', '', [AJS.I18n.getText('debrief.importing.events'), ' ', make('span', 'debrief-zone', dialog.zoneWords)]), filters(dialog)]),
      make('label', 'debrief-import-all', [all, ' ' + AJS.I18n.getText('debrief.importing.all')]), dialog.parts.list);
    dialog.parts.events.classList.toggle('debrief-import-nothing', data.events.length === 0);
    data.answer.warnings.filter(function (one) { return one.file === null; }).forEach(function (one) {
      dialog.parts.list.before(make('div', 'aui-message aui-message-warning', make('p', '', one.message)));
    });
    list(dialog);
  }

  function show(dialog) {
    var data = dialog.data;
    var known = data.answer.files.some(function (one) { return one.name === dialog.filter.source; });
    dialog.filter.source = known ? dialog.filter.source : '';
    importing.sources.show(dialog.parts.sources, data, dialog.act);
    dialog.forms = importing.questions.show(dialog.parts.questions, data, function () { dialog.changed(); });
    var former = dialog.parts.facts.querySelector('details');
    dialog.parts.facts.replaceChildren(importing.notes.tiles(data), times(dialog));
    dialog.parts.facts.querySelector('details').open = former ? former.open : Boolean(data.from || data.to || isCut(data));
    events(dialog);
    importing.notes.show(dialog.parts.notes, data, dialog.zone, dialog.act);
  }

  /* Whether there are more events than are proposed at a time. */
  function isCut(data) {
    return data.answer.warnings.some(function (one) { return one.code === 'MORE_EVENTS'; });
  }

  function clear(dialog) {
    dialog.shown = [];
    dialog.forms = [];
    ['questions', 'facts', 'events', 'notes'].forEach(function (name) { dialog.parts[name].replaceChildren(); });
    dialog.parts.questions.hidden = true;
    importing.sources.show(dialog.parts.sources, dialog.data, dialog.act);
  }

  importing.preview = {show: show, clear: clear, settle: settle};
}());
