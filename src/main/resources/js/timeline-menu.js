/* The menu of an event: opened by its button or a key, walked through with arrows, closed by choosing, leaving or Escape. */
(function () {
  'use strict';

  var timeline = window.Debrief.timeline;
  if (timeline.parts.menu) {
    return;
  }

  var EDGE = 4;
  var actions = timeline.parts.actions;

  function menu(tab) {
    return tab.querySelector('.debrief-tl-menu');
  }

  function items(open) {
    return Array.from(open.querySelectorAll('[role="menuitem"]'));
  }

  function opened() {
    return Array.from(document.querySelectorAll('.debrief-tl-menu')).find(function (one) { return !one.hidden; }) || null;
  }

  function rowOf(open) {
    return timeline.row(timeline.tabOf(open), open.dataset.row);
  }

  function more(row) {
    return row.querySelector('[data-debrief="more"]');
  }

  /* Below the button, or above it where there is no room below. */
  function put(open, button) {
    var frame = timeline.tabOf(open).getBoundingClientRect();
    var at = button.getBoundingClientRect();
    var below = at.bottom + EDGE + open.offsetHeight <= window.innerHeight || at.top < open.offsetHeight;
    open.style.top = (below ? at.bottom + EDGE : at.top - EDGE - open.offsetHeight) - frame.top + 'px';
    open.style.left = Math.max(0, at.right - frame.left - open.offsetWidth) + 'px';
  }

  function close(back) {
    var open = opened();
    if (!open) {
      return;
    }
    var row = rowOf(open);
    open.hidden = true;
    if (row) {
      more(row).setAttribute('aria-expanded', 'false');
      row.classList.remove('debrief-tl-active');
      if (back) {
        timeline.focus(row);
      }
    }
  }

  function show(tab, row) {
    var open = menu(tab);
    close(false);
    open.dataset.row = row.dataset.key;
    open.classList.toggle('debrief-tl-of-key', row.classList.contains('debrief-tl-key'));
    open.hidden = false;
    row.classList.add('debrief-tl-active');
    more(row).setAttribute('aria-expanded', 'true');
    put(open, more(row));
    items(open)[0].focus();
  }

  function choose(item) {
    var open = item.closest('.debrief-tl-menu');
    var tab = timeline.tabOf(open);
    var row = rowOf(open);
    close(true);
    switch (row && item.dataset.debrief) {
      case 'edit': return timeline.parts.form.edit(tab, row);
      case 'history': return actions.history(tab, row);
      case 'mark': return actions.mark(tab, row);
      case 'milestone': return actions.milestone(tab, row, item);
      case 'delete': return actions.remove(tab, [row]);
      default: return null;
    }
  }

  function move(open, event) {
    var all = items(open);
    var at = all.indexOf(document.activeElement);
    var next = {ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1}[event.key];
    if (next !== undefined) {
      event.preventDefault();
      all[next % all.length].focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      close(true);
    }
    if (event.key !== 'Enter' && event.key !== ' ') {
      event.stopImmediatePropagation();
    }
  }

  window.addEventListener('keydown', function (event) {
    var open = opened();
    if (open && open.contains(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      move(open, event);
    }
  }, true);
  document.addEventListener('click', function (event) {
    var item = event.target.closest('.debrief-tl-menu [role="menuitem"]');
    var button = event.target.closest('.debrief-timeline-tab [data-debrief="more"]');
    var again = button && button.getAttribute('aria-expanded') === 'true';
    if (item) {
      choose(item);
    } else if (again || !event.target.closest('.debrief-tl-menu')) {
      close(Boolean(again));
    }
    if (button && !again) {
      show(timeline.tabOf(button), timeline.rowOf(button));
    }
  });

  timeline.parts.menu = {show: show};
}());
