/* What of an event people tell apart, in their words. */
(function () {
  'use strict';

  var timeline = window.Debrief.timeline;
  var parts = window.Debrief.partWords;
  if (timeline.parts.words) {
    return;
  }

  var KINDS = {
    DETECTION: AJS.I18n.getText('debrief.event.detection'),
    ALERT: AJS.I18n.getText('debrief.event.alert'),
    ACTION: AJS.I18n.getText('debrief.event.action'),
    COMMUNICATION: AJS.I18n.getText('debrief.event.communication'),
    OBSERVATION: AJS.I18n.getText('debrief.event.observation'),
    DECISION: AJS.I18n.getText('debrief.event.decision'),
    CHANGE: AJS.I18n.getText('debrief.event.change'),
    RECOVERY: AJS.I18n.getText('debrief.event.recovery')
  };
  var PRECISIONS = {
    SECOND: AJS.I18n.getText('debrief.precision.second'),
    MINUTE: AJS.I18n.getText('debrief.precision.minute'),
    HOUR: AJS.I18n.getText('debrief.precision.hour'),
    DAY: AJS.I18n.getText('debrief.precision.day')
  };
  var LABELS = {
    at: AJS.I18n.getText('debrief.timeline.time'),
    precision: AJS.I18n.getText('debrief.timeline.form.precision'),
    kind: AJS.I18n.getText('debrief.timeline.kind'),
    text: AJS.I18n.getText('debrief.timeline.event'),
    keyEvent: AJS.I18n.getText('debrief.timeline.key'),
    evidence: AJS.I18n.getText('debrief.timeline.form.evidence')
  };

  function said(tab, event, field) {
    switch (field) {
      case 'at': return timeline.moment(tab, event.at);
      case 'kind': return KINDS[event.kind] || AJS.I18n.getText('debrief.timeline.kind.none');
      case 'precision': return PRECISIONS[event.precision] || AJS.I18n.getText('debrief.timeline.none');
      case 'keyEvent': return event.keyEvent ? AJS.I18n.getText('debrief.timeline.yes') : AJS.I18n.getText('debrief.timeline.no');
      case 'evidence': return parts.evidence(event.evidence);
      default: return event.text;
    }
  }

  function value(event, field) {
    switch (field) {
      case 'at': return String(Date.parse(event.at));
      case 'precision': return event.precision || 'SECOND';
      case 'keyEvent': return String(Boolean(event.keyEvent));
      case 'evidence': return parts.evidenceValue(event.evidence);
      default: return event[field] || '';
    }
  }

  timeline.parts.words = {
    fields: Object.keys(LABELS),
    label: function (field) { return LABELS[field]; },
    /* A field of an event as people read it. */
    said: function (tab, event, field) { return parts.shortened(said(tab, event, field)); },
    /* Whether two events differ in a field. */
    differ: function (one, other, field) { return value(one, field) !== value(other, field); }
  };
}());
