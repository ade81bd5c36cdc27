/* Choosing several events. */
(function () {
  'use strict';

  var timeline = window.Debrief.timeline;
  if (timeline.parts.selection) {
    return;
  }

  var ON = 'debrief-tl-selecting';
  var CHOSEN = 'debrief-tl-chosen';

  function chosen(tab) {
    return timeline.rows(tab).filter(function (row) { return row.classList.contains(CHOSEN) && !row.hidden; });
  }

  function isOn(tab) {
    return tab.classList.contains(ON);
  }

  function box(row) {
    return row.querySelector('.debrief-tl-tick input');
  }

  function tick(row) {
    var label = document.createElement('label');
    var input = document.createElement('input');
    var name = document.createElement('span');
    label.className = 'debrief-tl-tick';
    input.type = 'checkbox';
    input.tabIndex = -1;
    input.checked = row.classList.contains(CHOSEN);
    name.className = 'debrief-hidden';
    name.textContent = AJS.I18n.getText('debrief.timeline.select.this');
    label.append(input, name);
    row.querySelector('.debrief-tl-row').prepend(label);
  }

  function set(row, on) {
    row.classList.toggle(CHOSEN, on);
    if (box(row)) {
      box(row).checked = on;
    }
  }

  /* Says how many are chosen; rows that are new can be chosen like the others. */
  function renew(tab) {
    var bar = tab.querySelector('.debrief-tl-selected');
    var start = tab.querySelector('[data-debrief="select-events"]');
    var number = chosen(tab).length;
    bar.hidden = !isOn(tab);
    if (start) {
      start.setAttribute('aria-pressed', String(isOn(tab)));
    }
    if (isOn(tab)) {
      timeline.rows(tab).filter(function (row) { return !box(row); }).forEach(tick);
      bar.querySelector('.debrief-tl-selected-number').textContent = AJS.I18n.getText('debrief.timeline.select.number', number);
      bar.querySelector('[data-debrief="delete-selected"]').disabled = !number;
    }
  }

  function start(tab) {
    tab.classList.add(ON);
    renew(tab);
  }

  function end(tab) {
    tab.classList.remove(ON);
    timeline.rows(tab).forEach(function (row) {
      set(row, false);
      if (box(row)) {
        box(row).closest('.debrief-tl-tick').remove();
      }
    });
    renew(tab);
  }

  function toggle(tab, row) {
    set(row, !row.classList.contains(CHOSEN));
    start(tab);
  }

  function removeChosen(tab) {
    return timeline.parts.actions.remove(tab, chosen(tab)).then(function () { renew(tab); });
  }

  document.addEventListener('change', function (event) {
    var row = event.target.closest && event.target.closest('.debrief-tl-tick') && timeline.rowOf(event.target);
    if (row) {
      set(row, event.target.checked);
      renew(timeline.tabOf(row));
    }
  });
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-debrief]');
    var tab = timeline.tabOf(button);
    switch (tab && button.dataset.debrief) {
      case 'select-events': (isOn(tab) ? end : start)(tab); break;
      case 'select-shown':
        timeline.rows(tab).filter(function (row) { return !row.hidden; }).forEach(function (row) { set(row, true); });
        renew(tab);
        break;
      case 'select-none': end(tab); break;
      case 'delete-selected': removeChosen(tab); break;
      default: break;
    }
  });

  timeline.parts.selection = {chosen: chosen, toggle: toggle, end: end, isOn: isOn, renew: renew, removeChosen: removeChosen};
}());
