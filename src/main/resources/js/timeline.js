/* The tab of the timeline: what its parts share, and what stands around its list. */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  if (Debrief.timeline) {
    return;
  }

  var parts = {};

  /* What stands around the list, which depends on whether there is any event. */
  function keepFrame(tab, fresh) {
    var empty = tab.querySelector('.debrief-tl-empty');
    var freshEmpty = fresh.querySelector('.debrief-tl-empty');
    if (empty && !freshEmpty) {
      empty.remove();
    } else if (!empty && freshEmpty) {
      tab.querySelector('.debrief-tl-new').after(freshEmpty);
    }
    var choose = tab.querySelector('[data-debrief="select-events"]');
    var freshChoose = fresh.querySelector('[data-debrief="select-events"]');
    if (!choose && freshChoose) {
      tab.querySelector('.debrief-tl-bar').append(freshChoose);
    } else if (choose && !freshChoose) {
      choose.remove();
    }
  }

  var timeline = Debrief.live({
    tab: '.debrief-timeline-tab',
    pane: 'timeline',
    list: '.debrief-tl',
    row: '.debrief-tl-event',
    places: ['.debrief-zone', '.debrief-tl-form-place'],
    outdates: ['write-up', 'analysis'],
    stale: AJS.I18n.getText('debrief.timeline.stale'),
    shown: function (tab, fresh) {
      if (parts.filter) {
        parts.filter.renew(tab, fresh);
      }
      keepFrame(tab, fresh);
      if (parts.selection) {
        parts.selection.renew(tab);
      }
      if (parts.removed) {
        parts.removed.renew(tab);
      }
    }
  });

  timeline.parts = parts;
  timeline.zone = function (tab) {
    return Debrief.zone(tab.dataset.offsets);
  };

  document.addEventListener('debrief-timeline-changed', function (event) {
    var tab = timeline.tabOf(event.target);
    if (tab) {
      var detail = event.detail || {};
      detail.shown = timeline.refresh(tab).then(function () {
        if (detail.added && detail.added.length) {
          timeline.did(tab, detail.text, function () { return timeline.ask(tab, 'POST', '/timeline/removals', {events: detail.added}); });
        }
      });
    }
  });
  document.addEventListener('debrief-event-changed', function (event) {
    var tab = timeline.tabOf(event.target);
    if (tab && event.cancelable) {
      event.preventDefault();
      event.detail.shown = timeline.refresh(tab);
    }
  });

  Debrief.timeline = timeline;
}());
