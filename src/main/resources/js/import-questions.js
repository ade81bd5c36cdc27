/* The questions of an import: what the stamps of a file leave open, answered in place, for one file or for all that ask. */
(function () {
  'use strict';

  var importing = window.Debrief.importing;
  if (importing.questions) {
    return;
  }

  var make = importing.make;
  var ZONES = 'debrief-import-zones';

  function label(ask) {
    switch (ask) {
      case 'zone': return AJS.I18n.getText('debrief.importing.zone');
      case 'year': return AJS.I18n.getText('debrief.importing.year');
      default: return AJS.I18n.getText('debrief.importing.date');
    }
  }

  function hint(ask) {
    switch (ask) {
      case 'zone': return AJS.I18n.getText('debrief.importing.zone.hint');
      case 'year': return AJS.I18n.getText('debrief.importing.year.hint');
      default: return AJS.I18n.getText('debrief.importing.date.hint');
    }
  }

  function lacking(question) {
    var line = question.line ? String(question.line) : '1';
    switch (question.ask) {
      case 'zone': return AJS.I18n.getText('debrief.importing.ask.zone', line);
      case 'year': return AJS.I18n.getText('debrief.importing.ask.year', line);
      default: return AJS.I18n.getText('debrief.importing.ask.date', line);
    }
  }

  /* All zones that the browser knows, offered while somebody types. */
  function zones() {
    var list = document.getElementById(ZONES);
    if (!list) {
      var known = Intl.supportedValuesOf ? Intl.supportedValuesOf('timeZone') : [];
      list = make('datalist', '', ['UTC'].concat(known.filter(function (one) { return one !== 'UTC'; })).map(function (one) { return new Option(one, one); }));
      list.id = ZONES;
    }
    return list;
  }

  /* A field for what stamps lack. */
  function field(ask, value, words) {
    var input = importing.input(ask === 'zone' ? 'text' : ask === 'year' ? 'number' : 'date', value, 'text');
    if (ask === 'zone') {
      input.setAttribute('list', ZONES);
      input.spellcheck = false;
      input.autocapitalize = 'off';
    } else if (ask === 'year') {
      input.min = 1970;
      input.max = 2999;
    }
    input.name = ask;
    return importing.field(label(ask), input, words);
  }

  function valueOf(input) {
    var text = input.value.trim();
    return text === '' ? null : input.name === 'year' ? Number(text) : text;
  }

  /* What a person typed last and did not send yet; a preview that is read anew leaves it. */
  function typed(model, question) {
    var drafts = model.drafts = model.drafts || {};
    var key = question.file + '\n' + question.ask;
    return {
      get: function () { return drafts[key] === undefined ? question.suggestion : drafts[key]; },
      set: function (text) { drafts[key] = text; }
    };
  }

  function alsoAsking(all, own) {
    var asks = own.map(function (one) { return one.ask; });
    var files = all.filter(function (one) { return one.file !== own[0].file && asks.indexOf(one.ask) >= 0; }).map(function (one) { return one.file; });
    return files.filter(function (one, index) { return files.indexOf(one) === index; });
  }

  function take(model, files, all, fields) {
    files.forEach(function (file) {
      fields.forEach(function (one) {
        if (all.some(function (question) { return question.file === file && question.ask === one.input.name; })) {
          importing.model.answer(model, file, one.input.name, valueOf(one.input));
        }
      });
    });
  }

  function missing(fields) {
    var first = null;
    fields.forEach(function (one) {
      var empty = valueOf(one.input) === null;
      one.complain(empty ? AJS.I18n.getText('debrief.importing.ask.missing') : '');
      first = first || (empty ? one.input : null);
    });
    if (first) {
      first.focus();
    }
    return first;
  }

  function form(model, own, all, answered) {
    var others = alsoAsking(all, own);
    var every = importing.input('checkbox', '', 'debrief-import-check');
    var title = make('h4', 'debrief-import-asks', own[0].file);
    var fields = own.map(function (question) {
      var draft = typed(model, question);
      var made = field(question.ask, draft.get(), hint(question.ask));
      made.box.prepend(make('p', 'debrief-import-lacking', [lacking(question) + ' ', make('code', '', question.sample)]));
      made.input.dataset.file = question.file;
      made.input.addEventListener('input', function () { draft.set(made.input.value); });
      return made;
    });
    var send = importing.submit('aui-button-primary', AJS.I18n.getText('debrief.importing.answer'));
    var same = make('label', 'debrief-import-every', [every, ' ' + AJS.I18n.getText('debrief.importing.answer.all', others.length)]);
    var box = make('form', 'aui debrief-import-question', [title].concat(
      fields.map(function (one) { return one.box; }), make('div', 'debrief-import-answer', others.length ? [same, send] : [send])));
    title.id = importing.id('asks');
    box.setAttribute('aria-labelledby', title.id);
    box.noValidate = true;
    box.addEventListener('submit', function (event) {
      event.preventDefault();
      if (!missing(fields)) {
        take(model, [own[0].file].concat(every.checked ? others : []), all, fields);
        answered();
      }
    });
    return {box: box, fields: fields, file: own[0].file};
  }

  /* Shows the questions of the files; gives their forms. */
  function show(place, model, answered) {
    var all = model.answer ? model.answer.questions : [];
    var files = all.map(function (one) { return one.file; }).filter(function (one, index, list) { return list.indexOf(one) === index; });
    var forms = files.map(function (file) {
      return form(model, all.filter(function (one) { return one.file === file; }), all, answered);
    });
    place.hidden = forms.length === 0;
    place.replaceChildren.apply(place, forms.length === 0 ? [] : [
      make('h3', '', AJS.I18n.getText('debrief.importing.questions', forms.length)),
      make('p', 'debrief-import-lead', AJS.I18n.getText('debrief.importing.questions.lead'))
    ].concat(forms.map(function (one) { return one.box; })));
    return forms;
  }

  importing.questions = {show: show, field: field, valueOf: valueOf, zones: zones};
}());
