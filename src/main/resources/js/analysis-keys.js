/* The menu and the keys of the analysis. Keys hold where the focus is in the tab, so Jira's own shortcuts keep working everywhere else. */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  var analysis = Debrief.analysis;
  if (analysis.parts.keys) {
    return;
  }

  var STEPS = {j: 1, ArrowDown: 1, k: -1, ArrowUp: -1, Home: -Infinity, End: Infinity};
  var MOVES = {ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'higher', ArrowRight: 'deeper'};
  var form = analysis.parts.form;
  var tree = analysis.parts.tree;

  function step(tab, row, by) {
    var all = analysis.rows(tab);
    var next = all[Math.min(all.length - 1, Math.max(0, all.indexOf(row) + by))];
    analysis.focus(next);
    next.scrollIntoView({block: 'nearest'});
  }

  function why(tab, row) {
    form.ask(tab, analysis.below(tab, row));
  }

  function next(tab, row) {
    if (row.dataset.list === 'factors') {
      form.addFactor(tab);
    } else {
      form.ask(tab, analysis.behind(row));
    }
  }

  function prepare(menu, row) {
    menu.classList.toggle('debrief-an-of-factor', row.dataset.list === 'factors');
  }

  var CHOICES = {
    edit: form.edit,
    why: why,
    next: next,
    up: function (tab, row) { tree.move(tab, row, 'up'); },
    down: function (tab, row) { tree.move(tab, row, 'down'); },
    deeper: function (tab, row) { tree.move(tab, row, 'deeper'); },
    higher: function (tab, row) { tree.move(tab, row, 'higher'); },
    cover: analysis.parts.cover.open,
    history: function (tab, row) { tree.history(row); },
    'delete': tree.remove
  };

  var show = Debrief.rowMenu(analysis, prepare, function (tab, row, item) {
    CHOICES[item.dataset.debrief](tab, row);
  });

  /* Keys that change something; only for those who may. */
  var CHANGES = {
    e: form.edit,
    Enter: form.edit,
    w: why,
    n: next,
    a: analysis.parts.cover.open,
    Delete: tree.remove,
    Backspace: tree.remove,
    m: function (tab, row) { show(row); }
  };

  function onRow(tab, row, event) {
    if (event.altKey && MOVES[event.key] && analysis.isEditable(tab)) {
      tree.move(tab, row, MOVES[event.key]);
    } else if (event.altKey) {
      return false;
    } else if (STEPS[event.key]) {
      step(tab, row, STEPS[event.key]);
    } else if (event.key === 'h') {
      tree.history(row);
    } else if (CHANGES[event.key] && analysis.isEditable(tab)) {
      CHANGES[event.key](tab, row);
    } else {
      return false;
    }
    return true;
  }

  function anywhere(tab, event) {
    if (event.altKey || !analysis.isEditable(tab)) {
      return false;
    }
    if (event.key === 'f') {
      form.addFactor(tab);
    } else if (event.key === 'w') {
      form.ask(tab, analysis.inStart(tab.querySelector('.debrief-an-start')));
    } else if (event.key === 'u') {
      analysis.undo(tab);
    } else {
      return false;
    }
    return true;
  }

  /* Enter saves and goes on; in an empty box it ends. */
  function enter(open) {
    if (form.isNew(open) && !open.elements.text.value.trim()) {
      form.close(open, false);
    } else {
      open.debriefNext = true;
      open.requestSubmit();
    }
  }

  function inForm(open, event) {
    var text = event.target === open.elements.text;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      open.debriefNext = false;
      open.requestSubmit();
    } else if (event.key === 'Enter' && text && !event.shiftKey && !event.altKey) {
      enter(open);
    } else if (event.key === 'Escape') {
      form.close(open, false);
    } else if (event.key === 'Tab' && text && open.dataset.list === 'whys' && form.isNew(open) && !event.target.value.trim()) {
      return form.shift(open, !event.shiftKey);
    } else {
      return false;
    }
    return true;
  }

  function inCover(open, event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      open.requestSubmit();
    } else if (event.key === 'Escape') {
      analysis.parts.cover.close(open);
    } else {
      return false;
    }
    return true;
  }

  function handled(tab, event) {
    var target = event.target;
    var open = target.closest('form[data-debrief="analysis-form"]');
    var cover = target.closest('form[data-debrief="cover-form"]');
    if (open || cover) {
      return open ? inForm(open, event) : inCover(cover, event);
    }
    if (event.ctrlKey || event.metaKey || target.closest('.debrief-tl-menu') || target.matches('input, select, textarea')) {
      return false;
    }
    return (target.matches('.debrief-an-item') && onRow(tab, target, event)) || anywhere(tab, event);
  }

  window.addEventListener('keydown', function (event) {
    var tab = event.target.closest ? analysis.tabOf(event.target) : null;
    if (tab && !event.isComposing && handled(tab, event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);
  document.addEventListener('click', function (event) {
    var button = event.target.closest('.debrief-an-item [data-debrief]');
    var row = analysis.rowOf(button);
    var tab = analysis.tabOf(row);
    switch (tab && button.dataset.debrief) {
      case 'an-edit': form.edit(tab, row); break;
      case 'an-why': why(tab, row); break;
      case 'an-history': tree.history(row); break;
      default: break;
    }
  });

  analysis.parts.keys = {};
}());
