/* An event of the timeline as a piece of evidence: found by its words, chosen from a list. */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  if (Debrief.eventPiece) {
    return;
  }

  var MOST = 50;
  var FEW = 15;
  var LONGEST = 140;
  var WAIT = 150;

  /* All events of the incident, read once for each form. */
  function events(form) {
    var tab = form.closest('[data-offsets]');
    form.debriefEvents = form.debriefEvents || Debrief.analysis.ask(tab, 'GET', '').then(function (incident) {
      return incident.timeline.map(function (event) {
        var text = event.text.replace(/\s+/g, ' ');
        return {id: event.id, label: Debrief.analysis.moment(tab, event.at) + ' ' + (text.length > LONGEST ? text.slice(0, LONGEST) + '\u2026' : text)};
      });
    });
    return form.debriefEvents;
  }

  function fitting(all, words) {
    var wanted = words.toLowerCase().split(/\s+/);
    return all.filter(function (event) {
      var label = event.label.toLowerCase();
      return wanted.every(function (word) { return label.includes(word); });
    });
  }

  /* Shows what fits the words; what is chosen stays chosen and shown. */
  function list(select, note, all, words) {
    var chosen = select.value || select.dataset.chosen;
    var found = fitting(all, words.trim());
    var shown = found.slice(0, MOST);
    var kept = all.find(function (event) { return event.id === chosen; });
    if (kept && !shown.includes(kept)) {
      shown.unshift(kept);
    }
    select.replaceChildren.apply(select, shown.map(function (event) { return new Option(event.label, event.id); }));
    select.value = kept ? chosen : (shown[0] || {id: ''}).id;
    note.textContent = found.length > MOST ? AJS.I18n.getText('debrief.analysis.form.piece.events.more', MOST, found.length)
      : found.length ? '' : AJS.I18n.getText('debrief.analysis.form.piece.events.none');
  }

  /* The fields of such a piece; 'labelled' puts a label before a field. */
  Debrief.eventPiece = function (form, id, labelled) {
    var box = document.createElement('div');
    var find = document.createElement('input');
    var select = document.createElement('select');
    var note = document.createElement('p');
    var timer;
    find.type = 'search';
    find.className = 'text full-width-field';
    select.className = 'select full-width-field';
    select.dataset.chosen = id;
    note.className = 'debrief-note';
    note.setAttribute('role', 'status');
    /* Until the events are read the piece says what it said. */
    select.append(new Option('', id));
    box.className = 'debrief-an-event';
    box.append(labelled(AJS.I18n.getText('debrief.analysis.form.piece.event'), select, 'piece-value'),
      labelled(AJS.I18n.getText('debrief.analysis.form.piece.find'), find, 'piece-find'), note);
    find.closest('div').hidden = true;
    function renew() {
      return events(form).then(function (all) {
        find.closest('div').hidden = all.length <= FEW;
        list(select, note, all, find.value);
      }).catch(function (error) {
        form.debriefEvents = null;
        note.textContent = error.message;
      });
    }
    find.addEventListener('input', function () {
      clearTimeout(timer);
      timer = setTimeout(renew, WAIT);
    });
    renew();
    return box;
  };
}());
