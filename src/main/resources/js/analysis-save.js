/* Saving the form of a factor or a why, and going on with the next one. */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  var analysis = Debrief.analysis;
  if (analysis.parts.save) {
    return;
  }

  function path(list, id) {
    return '/' + list + (id ? '/' + encodeURIComponent(id) : '');
  }

  function undone(tab, list, base, part) {
    return function () {
      return base.id ? analysis.putBack(tab, path(list, base.id), base, part.rev) : analysis.removeAgain(tab, list, part);
    };
  }

  function saved(form, part) {
    var tab = analysis.tabOf(form);
    var list = form.dataset.list;
    var base = form.debriefBase;
    var next = form.debriefNext && analysis.parts.form.isNew(form);
    analysis.state(tab).category = part.category || analysis.state(tab).category;
    analysis.parts.form.close(form, true);
    return analysis.refresh(tab).then(function () {
      var row = analysis.row(tab, part.id);
      analysis.did(tab, base.id ? AJS.I18n.getText('debrief.analysis.saved.changed') : AJS.I18n.getText('debrief.analysis.saved.added'), undone(tab, list, base, part));
      if (row) {
        analysis.focus(row);
        row.scrollIntoView({block: 'nearest'});
      }
      if (next && list === 'factors') {
        analysis.parts.form.addFactor(tab);
      } else if (next && row) {
        analysis.parts.form.ask(tab, analysis.below(tab, row));
      }
    });
  }

  /* Where it hangs on something that is gone, the tab is read anew and the box moves up; what was typed stays. */
  function showErrors(form, errors, otherwise) {
    var gone = errors.some(function (error) { return ['after', 'parent', 'effect'].includes(error.field); });
    return (gone ? analysis.refresh(analysis.tabOf(form)) : Promise.resolve()).then(function () {
      analysis.parts.form.showErrors(form, errors, otherwise);
    });
  }

  var put = Debrief.partSave({
    live: analysis,
    words: function (form) { return analysis.parts.words[form.dataset.list]; },
    path: function (form, id) { return path(form.dataset.list, id); },
    fill: analysis.parts.form.fill,
    showErrors: showErrors,
    saved: saved
  });

  function send(form) {
    if (form.dataset.busy === 'true') {
      return;
    }
    analysis.parts.form.clear(form);
    if (form.elements.text.value.trim()) {
      put(form, analysis.parts.form.partOf(form));
    } else {
      analysis.parts.form.showErrors(form, [{field: 'text', message: AJS.I18n.getText('debrief.analysis.form.missing')}], '');
    }
  }

  document.addEventListener('submit', function (event) {
    if (event.target.matches('.debrief-analysis-tab form[data-debrief="analysis-form"]')) {
      event.preventDefault();
      send(event.target);
    }
  });

  analysis.parts.save = {};
}());
