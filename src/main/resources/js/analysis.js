/* The tab of the analysis: what its parts share, where a row stands among the others, and which diagram is shown. */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  if (Debrief.analysis) {
    return;
  }

  function reveal(tab, view) {
    tab.querySelectorAll('.debrief-an-view').forEach(function (button) { button.setAttribute('aria-pressed', String(button.dataset.view === view)); });
    tab.querySelectorAll('.debrief-an-diagram').forEach(function (diagram) { diagram.hidden = diagram.dataset.view !== view; });
  }

  var analysis = Debrief.live({
    tab: '.debrief-analysis-tab',
    pane: 'analysis',
    list: '.debrief-an-lists',
    row: '.debrief-an-item',
    places: ['.debrief-an-coverage', '.debrief-an-diagrams', '.debrief-an-form-place'],
    outdates: ['write-up', 'actions'],
    stale: AJS.I18n.getText('debrief.analysis.stale'),
    keep: function (tab, fresh) {
      tab.querySelectorAll('.debrief-an-new').forEach(function (box) { seat(fresh, box); });
    },
    shown: function (tab, fresh) {
      var view = analysis.state(tab).view;
      tab.dataset.order = fresh.dataset.order;
      reveal(tab, view && tab.querySelector('.debrief-an-diagram[data-view="' + view + '"]') ? view : 'fishbone');
      if (analysis.parts.removed) {
        analysis.parts.removed.renew(tab);
      }
      document.querySelectorAll('.debrief-summary-panel').forEach(Debrief.renew);
    }
  });

  /* The last row or box that stands below a row, or the row itself. */
  function end(row) {
    var last = row;
    while (last.nextElementSibling && Number(last.nextElementSibling.dataset.level) > Number(row.dataset.level)) {
      last = last.nextElementSibling;
    }
    return last;
  }

  function element(name, className, text) {
    return Debrief.partWords.element(name, className, text);
  }

  /* A start that is not there yet, because nobody asked why there. */
  function newStart(root, effect) {
    var start = element('div', 'debrief-an-start');
    var head = element('p', 'debrief-effect');
    var factor = root.querySelector('.debrief-an-item[data-key="' + CSS.escape(effect) + '"] .debrief-an-words');
    head.append(element('span', 'debrief-category', AJS.I18n.getText('debrief.analysis.effect.factor')), ' ', factor ? factor.textContent : '');
    start.dataset.effect = effect;
    start.append(head);
    root.querySelector('.debrief-an-section[data-list="whys"]').append(start);
    return start;
  }

  /* What a box hangs on may be gone: then it moves up to what its tree starts from, or to what customers saw. */
  function leaveGone(box, parent, after, start) {
    if (!after) {
      box.dataset.after = '';
    }
    if (box.dataset.start && !start) {
      box.dataset.start = '';
    }
    if (!parent) {
      Object.assign(box.dataset, {parent: '', effect: box.dataset.start, level: 1});
    }
  }

  /* Puts the box of a new one where its data says: 'parent', 'start' and 'after', a factor above all others. */
  function seat(root, box) {
    var find = function (id) { return id ? root.querySelector('.debrief-an-item[data-key="' + CSS.escape(id) + '"]') : null; };
    if (box.dataset.list === 'factors') {
      root.querySelector('.debrief-an-new-factor').append(box);
      return;
    }
    var after = find(box.dataset.after);
    var parent = find(box.dataset.parent);
    leaveGone(box, parent, after, find(box.dataset.start));
    if (after) {
      end(after).after(box);
    } else if (parent) {
      parent.after(box);
    } else {
      var start = root.querySelector('.debrief-an-start[data-effect="' + CSS.escape(box.dataset.start) + '"]') || newStart(root, box.dataset.start);
      if (!start.querySelector('.debrief-an-list')) {
        start.append(element('ul', 'debrief-an-list'));
      }
      start.querySelector('.debrief-an-list').prepend(box);
    }
    box.style.setProperty('--debrief-an-level', box.dataset.level);
  }

  function beside(row) {
    return Array.from(row.parentElement.querySelectorAll(':scope > .debrief-an-item')).filter(function (other) {
      return other.dataset.parent === row.dataset.parent && other.dataset.level === row.dataset.level;
    });
  }

  function under(tab, row) {
    var why = row.dataset.list === 'whys';
    return analysis.rows(tab).filter(function (other) {
      return why ? other.dataset.parent === row.dataset.key : other.dataset.effect === row.dataset.key;
    });
  }

  function startOf(row) {
    return row.closest('.debrief-an-start').dataset.effect;
  }

  function lastKey(rows) {
    return rows.length ? rows[rows.length - 1].dataset.key : '';
  }

  analysis.parts = {};
  analysis.path = function (row) {
    return '/' + row.dataset.list + '/' + encodeURIComponent(row.dataset.key);
  };
  analysis.isEditable = function (tab) {
    return Boolean(tab.querySelector('.debrief-tl-menu'));
  };
  analysis.end = end;
  analysis.seat = seat;
  analysis.beside = beside;
  analysis.under = under;
  /* Where a why stands that explains a row, as the last one there. */
  analysis.below = function (tab, row) {
    var last = lastKey(under(tab, row));
    return row.dataset.list === 'factors'
      ? {parent: '', effect: row.dataset.key, start: row.dataset.key, after: last, level: 1}
      : {parent: row.dataset.key, effect: '', start: startOf(row), after: last, level: Number(row.dataset.level) + 1};
  };
  /* Where a why stands that explains the same as a row, right behind it. */
  analysis.behind = function (row) {
    return {parent: row.dataset.parent, effect: row.dataset.effect, start: startOf(row), after: row.dataset.key, level: Number(row.dataset.level)};
  };
  /* Where a why stands that explains what a start says, as the last one there. */
  analysis.inStart = function (start) {
    var tops = Array.from(start.querySelectorAll('.debrief-an-item[data-level="1"]'));
    return {parent: '', effect: start.dataset.effect, start: start.dataset.effect, after: lastKey(tops), level: 1};
  };

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-debrief="an-view"]');
    var tab = analysis.tabOf(button);
    if (tab) {
      analysis.state(tab).view = button.dataset.view;
      reveal(tab, button.dataset.view);
    }
  });

  Debrief.analysis = analysis;
}());
