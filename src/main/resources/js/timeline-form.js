/* The form that adds an event, or changes one in its place on the timeline. What is put aside is kept, and can be gone on with. */
(function () {
  'use strict';

  var timeline = window.Debrief.timeline;
  if (timeline.parts.form) {
    return;
  }

  var FORM = '.debrief-timeline-tab form[data-debrief="event-form"]';
  var PLACES = {at: 'at', precision: 'precision', kind: 'kind', text: 'text', evidence: 'evidence'};
  var INPUTS = {at: 'time', precision: 'precision', kind: 'kind', text: 'text'};
  var NEW = 'new';

  function formIn(tab) {
    return tab.querySelector('form[data-debrief="event-form"]');
  }

  function place(form, field) {
    return PLACES[field] ? form.querySelector('#debrief-event-' + PLACES[field] + '-error') : null;
  }

  function message(form, text) {
    var box = form.querySelector('.debrief-form-message');
    box.textContent = text;
    box.className = 'debrief-form-message' + (text ? ' aui-message aui-message-error' : '');
  }

  function clear(form) {
    message(form, '');
    Object.keys(PLACES).forEach(function (field) { place(form, field).textContent = ''; });
    Object.values(INPUTS).forEach(function (name) { form.elements[name].removeAttribute('aria-invalid'); });
    window.Debrief.pieces.clear(form);
  }

  /* Shows each error at its field, and leads to the first one. */
  function showErrors(form, errors, otherwise) {
    var general = [];
    var first = null;
    errors.forEach(function (error) {
      var piece = /^evidence\[(\d+)]/.exec(error.field || '');
      var at = piece ? window.Debrief.pieces.fault(form, +piece[1], error.message) : null;
      if (!at && place(form, error.field)) {
        place(form, error.field).textContent = error.message;
        at = form.elements[INPUTS[error.field]] || null;
      } else if (!at) {
        general.push(error.message);
      }
      if (at) {
        at.setAttribute('aria-invalid', 'true');
      }
      first = first || at;
    });
    if (general.length || !errors.length) {
      message(form, general.join(' ') || otherwise);
    }
    (first || form.elements.text).focus();
  }

  /* Asks which one is meant when the clocks show a time twice. */
  function askTwice(form) {
    var tab = timeline.tabOf(form);
    var found = timeline.zone(tab).instants(form.elements.date.value, form.elements.time.value);
    var twice = form.querySelector('.debrief-tl-twice');
    var chosen = form.elements.twice.value;
    twice.hidden = found.length < 2;
    form.elements.twice.replaceChildren();
    if (found.length === 2) {
      form.elements.twice.append(
        new Option(AJS.I18n.getText('debrief.timeline.form.twice.first', found[0].offset), found[0].at),
        new Option(AJS.I18n.getText('debrief.timeline.form.twice.second', found[1].offset), found[1].at));
      form.elements.twice.value = chosen === found[1].at ? chosen : found[0].at;
    }
    return found;
  }

  /* How exact a time seems to be as it was written. */
  function precisionOf(time) {
    return /:\d\d:\d\d/.test(time) && !/:00$/.test(time) ? 'SECOND' : 'MINUTE';
  }

  /* The instant that was entered, or the error why there is none. */
  function instant(form) {
    var date = form.elements.date;
    var time = form.elements.time.value;
    if (!date.value || !time) {
      return {error: AJS.I18n.getText('debrief.timeline.form.time.missing')};
    }
    if (date.value < date.min || date.value > date.max) {
      return {error: AJS.I18n.getText('debrief.timeline.form.time.range', date.min, date.max)};
    }
    var found = askTwice(form);
    if (found.length === 2) {
      return {at: form.elements.twice.value};
    }
    if (!found.length) {
      var jump = timeline.zone(timeline.tabOf(form)).jump(date.value, time);
      return {error: AJS.I18n.getText('debrief.timeline.form.time.gap', jump[0], jump[1])};
    }
    return {at: found[0].at};
  }

  /* What the form says, with a time that need not be right yet. */
  function content(form) {
    return {
      date: form.elements.date.value,
      time: form.elements.time.value,
      twice: form.elements.twice.value,
      precision: form.elements.precision.value || null,
      kind: form.elements.kind.value || null,
      text: form.elements.text.value,
      keyEvent: form.elements.keyEvent.checked,
      evidence: window.Debrief.pieces.read(form)
    };
  }

  function fill(form, values) {
    form.elements.date.value = values.date;
    form.elements.time.value = values.time;
    form.elements.precision.value = values.precision || 'SECOND';
    form.elements.kind.value = values.kind || '';
    form.elements.text.value = values.text;
    form.elements.keyEvent.checked = Boolean(values.keyEvent);
    window.Debrief.pieces.fill(form, values.evidence);
    askTwice(form);
    if (values.twice) {
      form.elements.twice.value = values.twice;
    }
  }

  function valuesOf(tab, event) {
    var clock = timeline.zone(tab).clock(event.at);
    return Object.assign({}, event, clock, {twice: event.at, evidence: event.evidence || []});
  }

  /* The event that the form makes of the one that it began with. */
  function eventOf(form, at) {
    var said = content(form);
    return Object.assign({}, form.debriefBase, {
      at: at, precision: said.precision, kind: said.kind, text: said.text.trim(), evidence: said.evidence, keyEvent: said.keyEvent
    });
  }

  function isChanged(form) {
    return JSON.stringify(content(form)) !== form.debriefBegun;
  }

  function build(tab, base, at) {
    var form = tab.querySelector('template[data-debrief="event-form"]').content.firstElementChild.cloneNode(true);
    form.debriefBase = base;
    form.dataset.draft = base.id || NEW;
    at.append(form);
    return form;
  }

  function begin(form, values) {
    var draft = timeline.state(timeline.tabOf(form)).drafts[form.dataset.draft];
    fill(form, values);
    form.debriefBegun = JSON.stringify(content(form));
    if (draft) {
      fill(form, draft);
      timeline.say(timeline.tabOf(form), '');
    }
    form.elements.text.focus();
    form.scrollIntoView({block: 'nearest'});
  }

  /* Takes the form away; text that was changed is kept for later unless it was saved. */
  function close(form, saved) {
    var tab = timeline.tabOf(form);
    var drafts = timeline.state(tab).drafts;
    var id = form.dataset.draft;
    var row = timeline.rowOf(form);
    var kept = !saved && isChanged(form);
    if (kept) {
      drafts[id] = content(form);
    } else {
      delete drafts[id];
    }
    form.remove();
    if (row) {
      row.classList.remove('debrief-tl-editing');
      timeline.focus(row);
    } else if (tab.querySelector('[data-debrief="add-event"]')) {
      tab.querySelector('[data-debrief="add-event"]').focus();
    }
    if (kept) {
      timeline.say(tab, AJS.I18n.getText('debrief.timeline.form.kept'), {draft: id});
    }
  }

  function closeOther(tab) {
    if (formIn(tab)) {
      close(formIn(tab), false);
    }
  }

  /* A new event begins where the focus is, or at the last day. */
  function add(tab) {
    var near = timeline.rowOf(document.activeElement);
    if (formIn(tab) && formIn(tab).dataset.draft === NEW) {
      formIn(tab).elements.text.focus();
      return;
    }
    closeOther(tab);
    var form = build(tab, {}, tab.querySelector('.debrief-tl-new'));
    var clock = near ? timeline.zone(tab).clock(near.dataset.at) : {date: form.elements.date.value, time: ''};
    begin(form, {date: clock.date, time: clock.time, precision: precisionOf(clock.time),
      kind: '', text: '', keyEvent: false, evidence: []});
  }

  function edit(tab, row) {
    if (row.querySelector('form[data-debrief="event-form"]')) {
      row.querySelector('textarea').focus();
      return Promise.resolve();
    }
    closeOther(tab);
    return timeline.ask(tab, 'GET', '/timeline/' + encodeURIComponent(row.dataset.key)).then(function (event) {
      closeOther(tab);
      row.classList.add('debrief-tl-editing');
      begin(build(tab, event, row), valuesOf(tab, event));
    }).catch(function (error) {
      return timeline.refresh(tab).then(function () {
        timeline.say(tab, error.status === 404 ? AJS.I18n.getText('debrief.timeline.conflict.gone') : error.message, {error: true});
      });
    });
  }

  function goOn(tab, id) {
    var row = id === NEW ? null : timeline.row(tab, id);
    if (id === NEW) {
      add(tab);
    } else if (row) {
      edit(tab, row);
    }
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-debrief]');
    var tab = timeline.tabOf(button);
    if (!tab) {
      return;
    }
    switch (button.dataset.debrief) {
      case 'add-event': add(tab); break;
      case 'cancel-event': close(button.closest('form'), false); break;
      case 'continue': goOn(tab, button.dataset.draft); break;
      case 'now':
        fill(button.closest('form'), Object.assign(content(button.closest('form')), timeline.zone(tab).clock(timeline.zone(tab).now()), {precision: 'SECOND'}));
        break;
      default: break;
    }
  });
  document.addEventListener('change', function (event) {
    var form = event.target.closest && event.target.closest(FORM);
    if (form && event.target.name === 'precision') {
      form.dataset.precise = 'true';
    }
    if (form && event.target.name === 'time' && form.dataset.draft === NEW && !form.dataset.precise) {
      form.elements.precision.value = precisionOf(event.target.value);
    }
    if (form && (event.target.name === 'date' || event.target.name === 'time') && form.elements.date.value && form.elements.time.value) {
      askTwice(form);
    }
  });
  document.addEventListener('submit', function (event) {
    if (event.target.matches(FORM)) {
      event.preventDefault();
      timeline.parts.save.send(event.target);
    }
  });
  window.addEventListener('beforeunload', function (event) {
    if (Array.from(document.querySelectorAll(FORM)).some(isChanged)) {
      event.preventDefault();
      event.returnValue = '';
    }
  });

  timeline.parts.form = {
    add: add, edit: edit, close: close, clear: clear, showErrors: showErrors, message: message, instant: instant, eventOf: eventOf, fill: fill,
    valuesOf: valuesOf
  };
}());
