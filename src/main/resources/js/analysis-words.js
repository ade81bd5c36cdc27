/* What of a factor or a why people tell apart, in their words. */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  var analysis = Debrief.analysis;
  if (analysis.parts.words) {
    return;
  }

  var LABELS = {
    text: AJS.I18n.getText('debrief.analysis.field.text'),
    category: AJS.I18n.getText('debrief.analysis.form.category'),
    parent: AJS.I18n.getText('debrief.analysis.field.parent'),
    effect: AJS.I18n.getText('debrief.analysis.field.effect'),
    factor: AJS.I18n.getText('debrief.analysis.form.tie'),
    accepted: AJS.I18n.getText('debrief.coverage.accepted'),
    evidence: AJS.I18n.getText('debrief.timeline.form.evidence')
  };
  var FIELDS = {factors: ['text', 'category', 'accepted', 'evidence'], whys: ['text', 'parent', 'effect', 'factor', 'accepted', 'evidence']};
  var none = AJS.I18n.getText('debrief.timeline.none');

  function category(tab, key) {
    var form = tab.querySelector('template[data-debrief="analysis-form"]');
    var option = form && Array.from(form.content.querySelectorAll('[name="category"] option')).find(function (one) { return one.value === key; });
    return option ? option.textContent : key;
  }

  /* The text of another part that stands in the tab. */
  function named(tab, id) {
    var row = id && analysis.row(tab, id);
    return row ? row.querySelector('.debrief-an-words').textContent : id || none;
  }

  function said(tab, part, field) {
    switch (field) {
      case 'category': return category(tab, part.category);
      case 'evidence': return Debrief.partWords.evidence(part.evidence);
      case 'parent': case 'effect': case 'factor': return named(tab, part[field]);
      default: return part[field] || none;
    }
  }

  function value(part, field) {
    return field === 'evidence' ? Debrief.partWords.evidenceValue(part.evidence) : part[field] || '';
  }

  function of(list) {
    return {
      fields: FIELDS[list],
      label: function (field) { return LABELS[field]; },
      said: function (tab, part, field) { return Debrief.partWords.shortened(said(tab, part, field)); },
      differ: function (one, other, field) { return value(one, field) !== value(other, field); }
    };
  }

  analysis.parts.words = {factors: of('factors'), whys: of('whys')};
}());
