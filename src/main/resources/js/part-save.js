/*
 * Saving the form of a part. When somebody else saved the same part meanwhile, what only one of both changed is taken as it is; where both
 * changed the same, the writer is asked. A form has the part that it began with as 'debriefBase', without an id for a new one.
 */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  if (Debrief.partSave) {
    return;
  }

  var parts = Debrief.partWords;

  function box(form) {
    return form.querySelector('.debrief-tl-conflict');
  }

  function hide(form) {
    box(form).hidden = true;
  }

  function busy(form, on) {
    form.dataset.busy = String(on);
    form.setAttribute('aria-busy', String(on));
    form.querySelector('[type="submit"]').disabled = on;
  }

  /*
   * Saves with 'how': 'live' of the tab, 'words' of the part, 'path(form, id)' in REST, 'fill(form, part)', 'showErrors(form, errors, otherwise)',
   * and 'saved(form, answer)'.
   */
  Debrief.partSave = function (how) {
    var live = how.live;

    function take(form, part, theirs) {
      hide(form);
      form.debriefBase = theirs;
      how.fill(form, part);
    }

    function conflict(form, mine, theirs) {
      var tab = live.tabOf(form);
      var words = how.words(form);
      var both = parts.clashes(words, form.debriefBase, mine, theirs);
      var union = parts.merged(words, form.debriefBase, mine, theirs);
      if (!both.length) {
        form.debriefBase = theirs;
        return put(form, union);
      }
      return parts.lead(live, tab, how.path(form, theirs.id)).then(function (text) {
        var others = Object.assign({}, union);
        both.forEach(function (field) { others[field] = theirs[field]; });
        parts.question(box(form), text, parts.table(words, tab, both, mine, theirs), [
          parts.button(AJS.I18n.getText('debrief.timeline.conflict.keep'), true, function () {
            take(form, union, theirs);
            form.requestSubmit();
          }),
          parts.button(AJS.I18n.getText('debrief.timeline.conflict.take'), false, function () {
            take(form, others, theirs);
            form.elements.text.focus();
          })
        ]);
      });
    }

    function gone(form, mine) {
      parts.question(box(form), AJS.I18n.getText('debrief.timeline.conflict.gone'), null, [
        parts.button(AJS.I18n.getText('debrief.timeline.conflict.again'), true, function () {
          hide(form);
          form.debriefBase = {};
          put(form, Object.assign({}, mine, {id: undefined, rev: undefined}));
        })
      ]);
    }

    function put(form, part) {
      busy(form, true);
      return live.ask(live.tabOf(form), part.id ? 'PUT' : 'POST', how.path(form, part.id), part).then(function (answer) {
        return how.saved(form, answer);
      }).catch(function (error) {
        busy(form, false);
        if (error.status === 409 && error.current && !error.current.removed) {
          return conflict(form, part, error.current);
        }
        if (part.id && (error.status === 404 || error.status === 409)) {
          return gone(form, part);
        }
        return how.showErrors(form, error.errors, error.message);
      });
    }

    return put;
  };
}());
