/* Keys of the timeline. They hold where the focus is in it, so Jira's own shortcuts keep working everywhere else; there ours come first. */
(function () {
  'use strict';

  var timeline = window.Debrief.timeline;
  if (timeline.parts.keys) {
    return;
  }

  var actions = timeline.parts.actions;
  var selection = timeline.parts.selection;
  var STEPS = {j: 1, ArrowDown: 1, k: -1, ArrowUp: -1, Home: -Infinity, End: Infinity};

  function shown(tab) {
    return timeline.rows(tab).filter(function (row) { return !row.hidden; });
  }

  function step(tab, row, by) {
    var all = shown(tab);
    var at = Math.min(all.length - 1, Math.max(0, all.indexOf(row) + by));
    if (all[at]) {
      timeline.focus(all[at]);
      all[at].scrollIntoView({block: 'nearest'});
    }
  }

  function removal(tab, row) {
    return selection.chosen(tab).length ? selection.removeChosen(tab) : actions.remove(tab, [row]);
  }

  /* Keys that change something; only for those who may. */
  var CHANGES = {
    e: function (tab, row) { timeline.parts.form.edit(tab, row); },
    Enter: function (tab, row) { timeline.parts.form.edit(tab, row); },
    Delete: removal,
    Backspace: removal,
    m: function (tab, row) { timeline.parts.menu.show(row); },
    s: function (tab, row) { actions.mark(tab, row); },
    x: function (tab, row) { selection.toggle(tab, row); }
  };

  function isEditable(tab) {
    return Boolean(tab.querySelector('.debrief-tl-menu'));
  }

  function onRow(tab, row, key) {
    if (STEPS[key]) {
      step(tab, row, STEPS[key]);
    } else if (key === 'h') {
      actions.history(row);
    } else if (key === 'o') {
      actions.unfold(row);
    } else if (CHANGES[key] && isEditable(tab)) {
      CHANGES[key](tab, row);
    } else {
      return false;
    }
    return true;
  }

  function anywhere(tab, key) {
    if (key === 'n' && isEditable(tab)) {
      timeline.parts.form.add(tab);
    } else if (key === 'u' && isEditable(tab)) {
      timeline.undo(tab);
    } else if (key === '/' && tab.querySelector('[data-debrief="filters"]')) {
      tab.querySelector('[data-debrief="filters"]').elements.words.focus();
    } else if (key === 'Escape' && selection.isOn(tab)) {
      selection.end(tab);
    } else {
      return false;
    }
    return true;
  }

  function inForm(form, event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      form.requestSubmit();
    } else if (event.key === 'Escape') {
      timeline.parts.form.close(form, false);
    } else {
      return false;
    }
    return true;
  }

  function handled(tab, event) {
    var form = event.target.closest('form[data-debrief="event-form"]');
    if (form) {
      return inForm(form, event);
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('.debrief-tl-menu, [data-debrief="import-place"], .debrief-attach-note, dialog')) {
      return false;
    }
    if (event.target.matches('input:not([type="checkbox"]), select, textarea')) {
      return false;
    }
    return (event.target.matches('.debrief-tl-event') && onRow(tab, event.target, event.key)) || anywhere(tab, event.key);
  }

  window.addEventListener('keydown', function (event) {
    var tab = event.target.closest ? timeline.tabOf(event.target) : null;
    if (tab && !event.isComposing && handled(tab, event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  timeline.parts.keys = {};
}());
