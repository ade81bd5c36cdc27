/* What can be done with events on the timeline: the menu of one, its history, its milestones, and deleting several at once. */
(function () {
  'use strict';

  var timeline = window.Debrief.timeline;
  if (timeline.parts.actions) {
    return;
  }

  var words = timeline.parts.words;

  function path(row) {
    return '/timeline/' + encodeURIComponent(row.dataset.key);
  }

  function refs(rows) {
    return rows.map(function (row) { return {id: row.dataset.key, rev: Number(row.dataset.rev)}; });
  }

  function neighbour(tab, rows) {
    var shown = timeline.rows(tab).filter(function (row) { return !row.hidden; });
    var after = shown.slice(shown.indexOf(rows[rows.length - 1]) + 1).find(function (row) { return !rows.includes(row); });
    var before = shown.slice(0, Math.max(0, shown.indexOf(rows[0]))).reverse().find(function (row) { return !rows.includes(row); });
    return (after || before || {dataset: {}}).dataset.key;
  }

  function remove(tab, rows) {
    if (!rows.length) {
      return Promise.resolve();
    }
    var next = neighbour(tab, rows);
    return timeline.ask(tab, 'POST', '/timeline/removals', {events: refs(rows)}).then(function (removed) {
      return timeline.refresh(tab).then(function () {
        timeline.did(tab, AJS.I18n.getText('debrief.timeline.saved.deleted', removed.events.length), function () {
          return timeline.restore(tab, 'timeline', removed.events);
        });
        var target = next && timeline.row(tab, next);
        return target ? timeline.focus(target) : tab.querySelector('[data-debrief="add-event"]').focus();
      });
    }).catch(timeline.refused(tab));
  }

  /* Marks an event as one of those that tell the story, or takes the mark away. */
  function mark(tab, row) {
    return timeline.ask(tab, 'GET', path(row)).then(function (event) {
      return timeline.ask(tab, 'PUT', path(row), Object.assign({}, event, {keyEvent: !event.keyEvent})).then(function (after) {
        return timeline.refresh(tab).then(function () {
          var text = after.keyEvent ? AJS.I18n.getText('debrief.timeline.saved.key') : AJS.I18n.getText('debrief.timeline.saved.key.off');
          timeline.did(tab, text, function () {
            return timeline.putBack(tab, path(row), event, after.rev);
          });
          timeline.focus(timeline.row(tab, event.id));
        });
      });
    }).catch(timeline.refused(tab));
  }

  function renewSummaries() {
    document.querySelectorAll('.debrief-summary-panel').forEach(window.Debrief.renew);
  }

  function milestone(tab, row, item) {
    var name = item.dataset.milestone;
    return timeline.ask(tab, 'POST', '/milestones', {milestone: name, event: row.dataset.key}).then(function (answer) {
      renewSummaries();
      return timeline.refresh(tab).then(function () {
        timeline.did(tab, AJS.I18n.getText('debrief.timeline.saved.milestone', item.dataset.label), function () {
          return timeline.ask(tab, 'POST', '/milestones', {milestone: name, at: answer.former}).then(function () {
            renewSummaries();
            return row.dataset.key;
          });
        });
        timeline.focus(timeline.row(tab, row.dataset.key));
      });
    }).catch(timeline.refused(tab));
  }

  /* Opens what was done to an event, or closes it again. */
  function history(row) {
    return window.Debrief.partWords.history(
      timeline, words, row.querySelector('.debrief-tl-body'), path(row), row.querySelector('.debrief-origin [data-debrief="history"]'));
  }

  /* Shows all of a long text, or only its beginning again. */
  function unfold(row) {
    var button = row.querySelector('[data-debrief="unfold"]');
    if (button) {
      var folded = row.querySelector('.debrief-tl-text').classList.toggle('debrief-tl-folded');
      button.setAttribute('aria-expanded', String(!folded));
      button.textContent = folded ? AJS.I18n.getText('debrief.timeline.unfold') : AJS.I18n.getText('debrief.timeline.fold');
      row.scrollIntoView({block: 'nearest'});
    }
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('.debrief-tl-event [data-debrief]');
    var tab = timeline.tabOf(button);
    var row = timeline.rowOf(button);
    if (!tab || !row) {
      return;
    }
    if (button.dataset.debrief === 'edit') {
      timeline.parts.form.edit(tab, row);
    } else if (button.dataset.debrief === 'history') {
      history(row);
    } else if (button.dataset.debrief === 'unfold') {
      unfold(row);
    }
  });

  timeline.parts.actions = {remove: remove, mark: mark, milestone: milestone, history: history, unfold: unfold};
}());
