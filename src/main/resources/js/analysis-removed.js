/* Factors and whys that were deleted. */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  var analysis = Debrief.analysis;
  if (analysis.parts.removed) {
    return;
  }

  var words = analysis.parts.words;

  function kind(list, member, lead) {
    return {list: list, member: member, lead: lead, text: function (tab, part) { return words[list].said(tab, part, 'text'); }};
  }

  analysis.parts.removed = {
    renew: Debrief.removed(analysis, [
      kind('factors', 'factor', function (tab, factor) { return words.factors.said(tab, factor, 'category'); }),
      kind('whys', 'why', function () { return AJS.I18n.getText('debrief.analysis.form.why'); })
    ], AJS.I18n.getText('debrief.analysis.removed.none'), AJS.I18n.getText('debrief.analysis.saved.restored'))
  };
}());
