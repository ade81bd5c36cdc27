/* Saving the form of an event. */
(function () {
  'use strict';

  var timeline = window.Debrief.timeline;
  if (timeline.parts.save) {
    return;
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
          ? timeline.putBack(tab, path(base.id), base, event.rev)
          : timeline.removeAgain(tab, 'timeline', event);
      });
    });
  }

  var put = window.Debrief.partSave({
    live: timeline,
    words: function () { return timeline.parts.words; },
    path: function (form, id) { return path(id); },
    fill: function (form, event) { timeline.parts.form.fill(form, timeline.parts.form.valuesOf(timeline.tabOf(form), event)); },
    showErrors: function (form, errors, otherwise) { timeline.parts.form.showErrors(form, errors, otherwise); },
    saved: saved
  });

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
