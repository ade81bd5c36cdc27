/* Events that were deleted. */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  var timeline = Debrief.timeline;
  if (timeline.parts.removed) {
    return;
  }

  var words = timeline.parts.words;

  timeline.parts.removed = {
    renew: Debrief.removed(timeline, [{
      list: 'timeline',
      member: 'event',
      lead: function (tab, event) { return timeline.moment(tab, event.at) + ' \u00b7 ' + words.said(tab, event, 'kind'); },
      text: function (tab, event) { return words.said(tab, event, 'text'); }
    }], AJS.I18n.getText('debrief.timeline.removed.none'), AJS.I18n.getText('debrief.timeline.saved.restored'))
  };
}());
