/* What an import would add, day by day, in the order of time. Rows are made as they come into sight, so that thousands stay fluid. */
(function () {
  'use strict';

  var importing = window.Debrief.importing;
  if (importing.events) {
    return;
  }

  var SLICE = 100;
  var LONG = 280;

  var make = importing.make;
  var model = importing.model;

  function pieces(event) {
    var counts = {};
    event.evidence.forEach(function (one) { counts[one.type] = (counts[one.type] || 0) + 1; });
    return [
      counts.EXCERPT ? AJS.I18n.getText('debrief.importing.with.excerpts', counts.EXCERPT) : null,
      counts.LINK ? AJS.I18n.getText('debrief.importing.with.links', counts.LINK) : null
    ].filter(Boolean);
  }

  /* A long text shows its beginning first. */
  function words(text) {
    var shown = make('p', 'debrief-import-text', text.length > LONG ? text.slice(0, LONG) + '\u2026' : text);
    if (text.length <= LONG) {
      return [shown];
    }
    var more = importing.button('aui-button-link', AJS.I18n.getText('debrief.importing.more'), function () {
      shown.textContent = text;
      more.remove();
    });
    return [shown, more];
  }

  function place(one, act) {
    var text = importing.origin(one.file, one.line);
    return one.line && act.canOpen(one.file)
      ? importing.button('aui-button-link debrief-import-place', text, function () { act.open(one.file, one.line); })
      : make('span', 'debrief-note', text);
  }

  function notes(one, act) {
    var made = [place(one, act)].concat(pieces(one.event).map(function (text) { return make('span', 'debrief-note', text); }));
    if (one.event.source.shiftSeconds) {
      made.push(make('span', 'debrief-note', AJS.I18n.getText('debrief.importing.shifted',
        (one.event.source.shiftSeconds > 0 ? '+' : '\u2212') + Math.abs(one.event.source.shiftSeconds))));
    }
    return make('p', 'debrief-import-origin', made);
  }

  function check(data, one, text, act) {
    if (one.excerpt) {
      return make('span', 'aui-lozenge aui-lozenge-subtle', AJS.I18n.getText('debrief.evidence.excerpt'));
    }
    var box = importing.checkbox(text.slice(0, LONG), model.isChosen(data, one), function (on) { act.toggle(one, on); });
    box.dataset.key = one.key;
    return box;
  }

  function row(data, one, clock, act) {
    var kind = importing.kind(one.event.kind);
    return make('li', 'debrief-import-event debrief-kind-' + (one.event.kind || 'none').toLowerCase(), [
      make('span', 'debrief-import-pick', [check(data, one, clock.time + ' ' + one.event.text, act)]),
      make('span', 'debrief-import-time', clock.time),
      make('div', 'debrief-import-body', [kind ? make('span', 'debrief-import-kind', kind) : ''].concat(words(one.event.text), [notes(one, act)]))]);
  }

  function changed(event, clock) {
    return make('li', 'debrief-import-event', [
      make('span', 'debrief-import-pick', make('span', 'aui-lozenge aui-lozenge-subtle', AJS.I18n.getText('debrief.evidence.excerpt'))),
      make('span', 'debrief-import-time', clock.time),
      make('div', 'debrief-import-body', [make('p', 'debrief-import-text', AJS.I18n.getText('debrief.importing.changed', event.text.slice(0, LONG)))])]);
  }

  /* Everything that is to be shown, in the order of time. */
  function entries(data, filter) {
    var asked = filter.words.toLowerCase();
    var shown = data.events.filter(function (one) {
      return (!filter.source || one.file === filter.source) && (!asked || one.event.text.toLowerCase().indexOf(asked) >= 0);
    });
    return {items: shown, changed: asked || filter.source ? [] : data.changed};
  }

  /* Makes rows of a list, a slice at a time; 'end' is where the next one begins. */
  function slices(list, all, zone, makeRow) {
    var done = 0;
    var day = null;
    var days = null;
    return function () {
      var from = done;
      for (; done < Math.min(from + SLICE, all.length); done += 1) {
        var one = all[done];
        var clock = zone.clock(one.event.at);
        if (clock.date !== day) {
          day = clock.date;
          days = make('ul', 'debrief-import-day');
          list.append(make('h4', 'debrief-import-date', importing.day(day)), days);
        }
        days.append(makeRow(one, clock));
      }
      return done < all.length;
    };
  }

  /* Why there is no event to show. */
  function nothing(data) {
    if (data.events.length) {
      return AJS.I18n.getText('debrief.importing.events.filtered');
    }
    return data.answer.questions.length ? AJS.I18n.getText('debrief.importing.events.asked') : AJS.I18n.getText('debrief.importing.events.none');
  }

  /* Shows the events in a place that scrolls; goes on when its end comes near. */
  function show(box, scroller, data, filter, zone, act) {
    var shown = entries(data, filter);
    var all = shown.changed.map(function (event) { return {event: event, changed: true}; }).concat(shown.items)
      .sort(function (one, other) { return Date.parse(one.event.at) - Date.parse(other.event.at); });
    var list = make('div', 'debrief-import-list');
    var end = make('div', 'debrief-import-end');
    var next = slices(list, all, zone, function (one, clock) { return one.changed ? changed(one.event, clock) : row(data, one, clock, act); });
    if (box.debriefWatch) {
      box.debriefWatch.disconnect();
    }
    var watch = new IntersectionObserver(function (seen) {
      if (seen[0].isIntersecting) {
        watch.unobserve(end);
        if (next()) {
          watch.observe(end);
        } else {
          end.remove();
        }
      }
    }, {root: scroller, rootMargin: '1200px 0px'});
    box.debriefWatch = watch;
    box.replaceChildren(list, end);
    if (all.length === 0) {
      list.append(make('p', 'debrief-unwritten', nothing(data)));
    }
    if (next()) {
      watch.observe(end);
    }
    return shown.items;
  }

  /* Shows in rows that are there what is chosen now. */
  function settle(box, data) {
    var off = data.off;
    box.querySelectorAll('input[data-key]').forEach(function (one) { one.checked = !off.has(one.dataset.key); });
  }

  importing.events = {show: show, settle: settle};
}());
