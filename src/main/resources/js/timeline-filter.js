/* Showing some of the events only: by words, kind, source, or those that tell the story. Linear in the number of events. */
(function () {
  'use strict';

  var timeline = window.Debrief.timeline;
  if (timeline.parts.filter) {
    return;
  }

  var BY_HAND = '*';
  var texts = new WeakMap();

  function form(tab) {
    return tab.querySelector('[data-debrief="filters"]');
  }

  function pressed(button) {
    return button.getAttribute('aria-pressed') === 'true';
  }

  function kinds(of) {
    return Array.from(of.querySelectorAll('[data-debrief="filter-kind"]')).filter(pressed).map(function (button) { return button.dataset.kind; });
  }

  function wanted(tab) {
    var of = form(tab);
    var key = of && of.querySelector('[data-debrief="filter-key"]');
    return {
      words: of ? of.elements.words.value.toLowerCase().split(/\s+/).filter(Boolean) : [],
      source: of && of.elements.source ? of.elements.source.value : '',
      kinds: of ? kinds(of) : [],
      key: Boolean(key && pressed(key))
    };
  }

  function isAny(wish) {
    return wish.words.length > 0 || Boolean(wish.source) || wish.kinds.length > 0 || wish.key;
  }

  function text(row) {
    if (!texts.has(row)) {
      texts.set(row, row.querySelector('.debrief-tl-row').textContent.toLowerCase());
    }
    return texts.get(row);
  }

  function fits(row, wish) {
    return (!wish.key || row.classList.contains('debrief-tl-key'))
      && (!wish.kinds.length || wish.kinds.includes(row.dataset.kind))
      && (!wish.source || (wish.source === BY_HAND ? row.dataset.source === undefined : '=' + row.dataset.source === wish.source))
      && wish.words.every(function (word) { return text(row).includes(word); });
  }

  function apply(tab) {
    var wish = wanted(tab);
    var all = timeline.rows(tab);
    var shown = 0;
    all.forEach(function (row) {
      row.hidden = !fits(row, wish) && !row.querySelector('form');
      shown += row.hidden ? 0 : 1;
    });
    tab.querySelectorAll('.debrief-tl-day').forEach(function (day) {
      day.hidden = !day.querySelector('.debrief-tl-event:not([hidden]), .debrief-tl-milestone');
    });
    tab.classList.toggle('debrief-tl-filtered', isAny(wish));
    tab.querySelector('.debrief-tl-nothing').hidden = !all.length || shown > 0;
    tab.querySelector('.debrief-tl-shown').textContent = isAny(wish) ? AJS.I18n.getText('debrief.timeline.filter.shown', shown, all.length) : '';
    reach(all);
    timeline.parts.selection.renew(tab);
  }

  /* Keeps one row that is shown within reach of the Tab key. */
  function reach(all) {
    var shown = all.filter(function (row) { return !row.hidden; });
    if (shown.length && !shown.some(function (row) { return row.tabIndex === 0; })) {
      shown[0].tabIndex = 0;
    }
  }

  function clear(tab) {
    form(tab).reset();
    form(tab).querySelectorAll('[aria-pressed]').forEach(function (button) { button.setAttribute('aria-pressed', 'false'); });
    apply(tab);
    form(tab).elements.words.focus();
  }

  /* Takes the choices that there are now, and keeps what was chosen. */
  function renew(tab, fresh) {
    var before = wanted(tab);
    var old = form(tab);
    var other = form(fresh);
    var selected = document.activeElement;
    if (old && other) {
      renewChoices(old, other, before);
    } else {
      tab.querySelector('.debrief-tl-filter-place').replaceChildren.apply(
        tab.querySelector('.debrief-tl-filter-place'), Array.from(fresh.querySelector('.debrief-tl-filter-place').childNodes));
    }
    if (selected && selected.isConnected) {
      selected.focus({preventScroll: true});
    }
    apply(tab);
  }

  function renewChoices(old, other, before) {
    var chips = old.querySelector('.debrief-tl-chips');
    var search = old.elements.words;
    other.querySelectorAll('[data-debrief="filter-kind"]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(before.kinds.includes(button.dataset.kind)));
    });
    if (before.key && other.querySelector('[data-debrief="filter-key"]')) {
      other.querySelector('[data-debrief="filter-key"]').setAttribute('aria-pressed', 'true');
    }
    chips.replaceChildren.apply(chips, Array.from(other.querySelector('.debrief-tl-chips').childNodes));
    if (other.elements.source) {
      other.elements.source.value = before.source;
      if (!other.elements.source.value) {
        other.elements.source.value = '';
      }
    }
    other.elements.words.replaceWith(search);
    old.querySelector('.debrief-tl-find').replaceWith(other.querySelector('.debrief-tl-find'));
  }

  document.addEventListener('input', function (event) {
    if (event.target.matches('.debrief-timeline-tab [data-debrief="filters"] [name]')) {
      apply(timeline.tabOf(event.target));
    }
  });
  document.addEventListener('submit', function (event) {
    if (event.target.matches('.debrief-timeline-tab [data-debrief="filters"]')) {
      event.preventDefault();
    }
  });
  document.addEventListener('click', function (event) {
    var button = event.target.closest('.debrief-timeline-tab [data-debrief^="filter-"], .debrief-timeline-tab [data-debrief="clear-filters"]');
    if (!button) {
      return;
    }
    if (button.dataset.debrief === 'clear-filters') {
      clear(timeline.tabOf(button));
    } else {
      button.setAttribute('aria-pressed', String(!pressed(button)));
      apply(timeline.tabOf(button));
    }
  });

  timeline.parts.filter = {renew: renew, apply: apply};
}());
