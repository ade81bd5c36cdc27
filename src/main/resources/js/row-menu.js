/* The menu of a row: opened by its button or a key, walked through with arrows, closed by choosing, leaving or Escape. */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  if (Debrief.rowMenu) {
    return;
  }

  var EDGE = 4;
  var kinds = [];

  function items(open) {
    return Array.from(open.querySelectorAll('[role="menuitem"]')).filter(function (item) { return item.offsetParent; });
  }

  function opened() {
    return Array.from(document.querySelectorAll('.debrief-tl-menu')).find(function (one) { return !one.hidden; }) || null;
  }

  function kindOf(inside) {
    return inside && kinds.find(function (kind) { return kind.live.tabOf(inside); });
  }

  function rowOf(open) {
    var live = kindOf(open).live;
    return live.row(live.tabOf(open), open.dataset.row);
  }

  function more(row) {
    return row.querySelector('[data-debrief="more"]');
  }

  /* Below the button, or above it where there is no room below. */
  function put(open, frame, button) {
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
        kindOf(open).live.focus(row);
      }
    }
  }

  function show(kind, row) {
    var tab = kind.live.tabOf(row);
    var open = tab.querySelector('.debrief-tl-menu');
    close(false);
    open.dataset.row = row.dataset.key;
    kind.prepare(open, row);
    open.hidden = false;
    row.classList.add('debrief-tl-active');
    more(row).setAttribute('aria-expanded', 'true');
    put(open, tab.getBoundingClientRect(), more(row));
    items(open)[0].focus();
  }

  function choose(item) {
    var open = item.closest('.debrief-tl-menu');
    var kind = kindOf(open);
    var row = rowOf(open);
    close(true);
    return row ? kind.choose(kind.live.tabOf(open), row, item) : null;
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
    var button = event.target.closest('[data-debrief="more"]');
    var kind = kindOf(button);
    var again = kind && button.getAttribute('aria-expanded') === 'true';
    if (item) {
      choose(item);
    } else if (again || !event.target.closest('.debrief-tl-menu')) {
      close(Boolean(again));
    }
    if (kind && !again) {
      show(kind, kind.live.rowOf(button));
    }
  });

  /* The menu of one kind of rows: 'prepare(menu, row)' before it is shown, 'choose(tab, row, item)'. Gives what opens it at a row. */
  Debrief.rowMenu = function (live, prepare, choose) {
    var kind = {live: live, prepare: prepare, choose: choose};
    kinds.push(kind);
    return function (row) { show(kind, row); };
  };
}());
