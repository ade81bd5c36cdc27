/* The menu of an event. */
(function () {
  'use strict';

  var timeline = window.Debrief.timeline;
  if (timeline.parts.menu) {
    return;
  }

  var actions = timeline.parts.actions;

  function prepare(menu, row) {
    menu.classList.toggle('debrief-tl-of-key', row.classList.contains('debrief-tl-key'));
  }

  function choose(tab, row, item) {
    switch (item.dataset.debrief) {
      case 'edit': return timeline.parts.form.edit(tab, row);
      case 'history': return actions.history(row);
      case 'mark': return actions.mark(tab, row);
      case 'milestone': return actions.milestone(tab, row, item);
      case 'delete': return actions.remove(tab, [row]);
      default: return null;
    }
  }

  timeline.parts.menu = {show: window.Debrief.rowMenu(timeline, prepare, choose)};
}());
