/*
 * Saving the form of an event. When somebody else saved the same event meanwhile, what only one of both changed is taken as it is; where
 * both changed the same, the writer is asked.
 */
(function () {
  'use strict';

  var timeline = window.Debrief.timeline;
  if (timeline.parts.save) {
    return;
  }

  var words = timeline.parts.words;

  function busy(form, on) {
    form.dataset.busy = String(on);
    form.setAttribute('aria-busy', String(on));
    form.querySelector('[data-debrief="save-event"]').disabled = on;
  }

  function path(id) {
    return '/timeline' + (id ? '/' + encodeURIComponent(id) : '');
  }

  function saved(form, event) {
    var tab = timeline.tabOf(form);
    var base = form.debriefBase;
    timeline.parts.form.close(form, true);
    return timeline.refresh(tab).then(function () {
      if (timeline.row(tab, event.id)) {
        timeline.focus(timeline.row(tab, event.id));
      }
      timeline.did(tab, base.id ? AJS.I18n.getText('debrief.timeline.saved.changed') : AJS.I18n.getText('debrief.timeline.saved.added'), function () {
        return base.id
          ? timeline.ask(tab, 'PUT', path(base.id), Object.assign({}, base, {rev: event.rev})).then(function () { return base.id; })
          : timeline.ask(tab, 'POST', '/timeline/removals', {events: [{id: event.id, rev: event.rev}]}).then(function () { return null; });
      });
    });
  }

  /* What both changed to something different. */
  function clashes(base, mine, theirs) {
    return words.fields.filter(function (field) {
      return words.differ(base, mine, field) && words.differ(base, theirs, field) && words.differ(mine, theirs, field);
    });
  }

  /* Mine, with what only the others changed taken from them. */
  function merged(base, mine, theirs) {
    var event = Object.assign({}, mine, {rev: theirs.rev});
    words.fields.forEach(function (field) {
      if (!words.differ(base, mine, field)) {
        event[field] = theirs[field];
      }
    });
    return event;
  }

  function cell(name, text) {
    var made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  function button(label, primary, action) {
    var made = cell('button', label);
    made.type = 'button';
    made.className = 'aui-button' + (primary ? ' aui-button-primary' : '');
    made.addEventListener('click', action);
    return made;
  }

  function table(tab, fields, mine, theirs) {
    var made = document.createElement('table');
    var head = made.createTHead().insertRow();
    var body = made.createTBody();
    made.className = 'aui debrief-table';
    [AJS.I18n.getText('debrief.timeline.conflict.field'), AJS.I18n.getText('debrief.timeline.conflict.theirs'),
      AJS.I18n.getText('debrief.timeline.conflict.yours')].forEach(function (text) {
      var title = cell('th', text);
      title.scope = 'col';
      head.append(title);
    });
    fields.forEach(function (field) {
      var row = body.insertRow();
      row.append(cell('th', words.label(field)), cell('td', words.said(tab, theirs, field)), cell('td', words.said(tab, mine, field)));
      row.cells[0].scope = 'row';
    });
    return made;
  }

  function box(form, lead, content, buttons) {
    var shown = form.querySelector('.debrief-tl-conflict');
    var bar = document.createElement('div');
    bar.className = 'debrief-tl-conflict-bar';
    bar.append.apply(bar, buttons);
    shown.replaceChildren(cell('p', lead));
    shown.append.apply(shown, content ? [content, bar] : [bar]);
    shown.hidden = false;
    shown.focus();
  }

  function hide(form) {
    form.querySelector('.debrief-tl-conflict').hidden = true;
  }

  function take(form, event, theirs) {
    hide(form);
    form.debriefBase = theirs;
    timeline.parts.form.fill(form, timeline.parts.form.valuesOf(timeline.tabOf(form), event));
  }

  /* Who was faster, when that can be read. */
  function lead(tab, id) {
    return timeline.ask(tab, 'GET', path(id) + '/history').then(function (history) {
      var last = history.changes[history.changes.length - 1];
      return last && last.byName
        ? AJS.I18n.getText('debrief.timeline.conflict.by', last.byName, words.moment(tab, last.at))
        : AJS.I18n.getText('debrief.timeline.conflict');
    }).catch(function () { return AJS.I18n.getText('debrief.timeline.conflict'); });
  }

  function conflict(form, mine, theirs) {
    var tab = timeline.tabOf(form);
    var both = clashes(form.debriefBase, mine, theirs);
    var union = merged(form.debriefBase, mine, theirs);
    if (!both.length) {
      form.debriefBase = theirs;
      return put(form, union);
    }
    return lead(tab, theirs.id).then(function (text) {
      var others = Object.assign({}, union);
      both.forEach(function (field) { others[field] = theirs[field]; });
      box(form, text, table(tab, both, mine, theirs), [
        button(AJS.I18n.getText('debrief.timeline.conflict.keep'), true, function () {
          take(form, union, theirs);
          form.requestSubmit();
        }),
        button(AJS.I18n.getText('debrief.timeline.conflict.take'), false, function () {
          take(form, others, theirs);
          form.elements.text.focus();
        })
      ]);
    });
  }

  function gone(form, mine) {
    box(form, AJS.I18n.getText('debrief.timeline.conflict.gone'), null, [
      button(AJS.I18n.getText('debrief.timeline.conflict.again'), true, function () {
        hide(form);
        form.debriefBase = {};
        put(form, Object.assign({}, mine, {id: undefined, rev: undefined}));
      })
    ]);
  }

  function put(form, event) {
    var tab = timeline.tabOf(form);
    busy(form, true);
    return timeline.ask(tab, event.id ? 'PUT' : 'POST', path(event.id), event).then(function (answer) {
      return saved(form, answer);
    }).catch(function (error) {
      busy(form, false);
      if (error.status === 409 && error.current && !error.current.removed) {
        return conflict(form, event, error.current);
      }
      if (event.id && (error.status === 404 || error.status === 409)) {
        return gone(form, event);
      }
      return timeline.parts.form.showErrors(form, error.errors, error.message);
    });
  }

  function send(form) {
    if (form.dataset.busy === 'true') {
      return;
    }
    timeline.parts.form.clear(form);
    var when = timeline.parts.form.instant(form);
    var errors = when.error ? [{field: 'at', message: when.error}] : [];
    if (!form.elements.text.value.trim()) {
      errors.push({field: 'text', message: AJS.I18n.getText('debrief.timeline.form.text.missing')});
    }
    if (errors.length) {
      timeline.parts.form.showErrors(form, errors, '');
    } else {
      put(form, timeline.parts.form.eventOf(form, when.at));
    }
  }

  timeline.parts.save = {send: send};
}());
