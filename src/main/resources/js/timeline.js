/*
 * The tab of the timeline: reads it anew without losing anyone's place, sends changes, says what became of them and undoes them.
 * Listens on the document, so it survives Jira's reload of the issue view.
 */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  if (Debrief.timeline) {
    return;
  }

  var JSON_HEADERS = {'Content-Type': 'application/json', Accept: 'application/json'};
  var parts = {};

  function tabOf(inside) {
    return inside && inside.closest ? inside.closest('.debrief-timeline-tab') : null;
  }

  function paneOf(tab) {
    return tab.closest('.debrief-pane');
  }

  function panelOf(tab) {
    return tab.closest('.debrief-panel');
  }

  function rowOf(inside) {
    return inside && inside.closest ? inside.closest('.debrief-tl-event') : null;
  }

  function rows(tab) {
    return Array.from(tab.querySelectorAll('.debrief-tl-event'));
  }

  function row(tab, id) {
    return tab.querySelector('.debrief-tl-event[data-key="' + CSS.escape(id) + '"]');
  }

  function zone(tab) {
    return Debrief.zone(tab.dataset.offsets);
  }

  /* One row can be reached with Tab; arrows lead to the others. */
  function focus(target) {
    rows(tabOf(target)).forEach(function (one) { one.tabIndex = one === target ? 0 : -1; });
    target.focus();
  }

  function otherwise(status) {
    return status === 401 ? AJS.I18n.getText('debrief.timeline.failed.sign.in') : AJS.I18n.getText('debrief.timeline.failed');
  }

  /* A refusal as an error: its status, what is said for people, and what the server has now. */
  function refusal(answer, body) {
    var errors = answer.status === 401 ? [] : body.errors || [];
    var words = errors.map(function (one) { return one.message; }).join(' ');
    var error = new Error(words || otherwise(answer.status));
    error.status = answer.status;
    error.errors = errors;
    error.current = body.current || null;
    return error;
  }

  /* Asks our REST; 'path' is below the incident. */
  function ask(tab, method, path, body) {
    var options = {method: method, credentials: 'same-origin', headers: JSON_HEADERS, body: body ? JSON.stringify(body) : undefined};
    return fetch(tab.dataset.target + path, options).catch(function () {
      var error = new Error(AJS.I18n.getText('debrief.timeline.failed.network'));
      error.status = 0;
      error.errors = [];
      throw error;
    }).then(function (answer) {
      return answer.status === 204 ? null : answer.json().catch(function () { return {}; }).then(function (read) {
        if (!answer.ok) {
          throw refusal(answer, read);
        }
        return read;
      });
    });
  }

  function state(tab) {
    var panel = panelOf(tab);
    panel.debriefTimeline = panel.debriefTimeline || {undo: [], drafts: {}};
    return panel.debriefTimeline;
  }

  /* Says something at the foot of the tab. */
  function say(tab, text, options) {
    var box = tab.querySelector('.debrief-tl-message');
    var how = options || {};
    box.hidden = !text;
    box.classList.toggle('debrief-tl-message-error', Boolean(how.error));
    box.querySelector('.debrief-tl-message-text').textContent = text;
    box.querySelector('[data-debrief="undo"]').hidden = !how.undo;
    var more = box.querySelector('[data-debrief="continue"]');
    more.hidden = !how.draft;
    more.dataset.draft = how.draft || '';
  }

  function failed(tab) {
    return function (error) {
      say(tab, error.message, {error: true});
      return null;
    };
  }

  /* What was done, and how it is undone: a function that gives a promise. */
  function did(tab, text, undo) {
    state(tab).undo.push(undo);
    say(tab, text, {undo: true});
  }

  function undo(tab) {
    var last = state(tab).undo.pop();
    if (!last) {
      say(tab, AJS.I18n.getText('debrief.timeline.undo.nothing'));
      return Promise.resolve();
    }
    return last().then(function (key) {
      return refresh(tab).then(function () {
        say(tab, AJS.I18n.getText('debrief.timeline.undone'), {undo: state(tab).undo.length > 0});
        return key && row(tab, key) ? focus(row(tab, key)) : null;
      });
    }).catch(function (error) {
      if (error.status === 0 || error.status === 401) {
        state(tab).undo.push(last);
        say(tab, error.message, {error: true, undo: true});
        return null;
      }
      return refresh(tab).then(function () { say(tab, AJS.I18n.getText('debrief.timeline.undo.refused'), {error: true}); });
    });
  }

  /* Rows that show the same stay the elements that they are, and so does one that is being edited. */
  function keepRows(tab, fresh) {
    var old = {};
    tab.querySelectorAll('.debrief-tl [data-key]').forEach(function (one) { old[one.dataset.key] = one; });
    fresh.querySelectorAll('.debrief-tl [data-key]').forEach(function (one) {
      var former = old[one.dataset.key];
      if (former && (former.dataset.print === one.dataset.print || former.querySelector('form'))) {
        one.replaceWith(former);
      }
    });
  }

  function replacePlace(tab, fresh, selector) {
    var place = tab.querySelector(selector);
    var other = fresh.querySelector(selector);
    if (place && other && place.innerHTML !== other.innerHTML) {
      place.replaceChildren.apply(place, Array.from(other.childNodes));
    }
  }

  function show(tab, fresh) {
    var focused = document.activeElement;
    var anchor = rowOf(focused) || rows(tab).find(function (one) { return !one.hidden && one.getBoundingClientRect().top >= 0; });
    var key = anchor && anchor.dataset.key;
    var top = anchor ? anchor.getBoundingClientRect().top : 0;
    keepRows(tab, fresh);
    var list = tab.querySelector('.debrief-tl');
    list.className = fresh.querySelector('.debrief-tl').className;
    list.replaceChildren.apply(list, Array.from(fresh.querySelector('.debrief-tl').childNodes));
    ['.debrief-zone', '.debrief-tl-form-place'].forEach(function (selector) { replacePlace(tab, fresh, selector); });
    if (parts.filter) {
      parts.filter.renew(tab, fresh);
    }
    keepFrame(tab, fresh);
    var again = key && row(tab, key);
    if (again) {
      window.scrollBy(0, again.getBoundingClientRect().top - top);
      if (again.contains(focused) && document.activeElement !== focused) {
        focused.focus({preventScroll: true});
      }
    }
  }

  /* What stands around the list, which depends on whether there is any event. */
  function keepFrame(tab, fresh) {
    tab.dataset.count = fresh.dataset.count;
    var empty = tab.querySelector('.debrief-tl-empty');
    var freshEmpty = fresh.querySelector('.debrief-tl-empty');
    if (empty && !freshEmpty) {
      empty.remove();
    } else if (!empty && freshEmpty) {
      tab.querySelector('.debrief-tl-new').after(freshEmpty);
    }
    var choose = tab.querySelector('[data-debrief="select-events"]');
    var freshChoose = fresh.querySelector('[data-debrief="select-events"]');
    if (!choose && freshChoose) {
      tab.querySelector('.debrief-tl-bar').append(freshChoose);
    } else if (choose && !freshChoose) {
      choose.remove();
    }
    if (parts.selection) {
      parts.selection.renew(tab);
    }
    panelOf(tab).querySelector('.debrief-tab[data-tab="timeline"] [data-count]').textContent = tab.dataset.count;
  }

  /* Reads the timeline anew. On failure the old one stays, and that is said. */
  function refresh(tab) {
    Debrief.outdate(panelOf(tab), 'write-up');
    return Debrief.read(paneOf(tab).dataset.source).then(function (markup) {
      var fresh = new DOMParser().parseFromString(markup, 'text/html').querySelector('.debrief-timeline-tab');
      if (!fresh) {
        throw new Error();
      }
      show(tab, document.importNode(fresh, true));
      if (parts.removed) {
        parts.removed.renew(tab);
      }
    }).catch(function () {
      say(tab, AJS.I18n.getText('debrief.timeline.stale'), {error: true});
    });
  }

  /* A timeline that somebody is working in outlives Jira's reload of the panel, and shows then what is new. */
  function takeOver(event, id, fresh, former) {
    var pane = former && former[0] && former[0].querySelector('.debrief-pane[data-tab="timeline"][data-loaded="true"]');
    var panel = fresh && fresh[0] && (fresh[0].matches('.debrief-panel') ? fresh[0] : fresh[0].querySelector('.debrief-panel'));
    var place = pane && panel && panel.querySelector('.debrief-pane[data-tab="timeline"]');
    var tab = pane && pane.querySelector('.debrief-timeline-tab');
    if (place && tab) {
      panel.debriefTimeline = state(tab);
      pane.hidden = place.hidden;
      place.replaceWith(pane);
      refresh(tab);
    }
  }

  document.addEventListener('debrief-timeline-changed', function (event) {
    var tab = tabOf(event.target);
    if (tab) {
      var detail = event.detail || {};
      detail.shown = refresh(tab).then(function () {
        if (detail.added && detail.added.length) {
          did(tab, detail.text, function () { return ask(tab, 'POST', '/timeline/removals', {events: detail.added}); });
        }
      });
    }
  });
  document.addEventListener('debrief-event-changed', function (event) {
    var tab = tabOf(event.target);
    if (tab && event.cancelable) {
      event.preventDefault();
      event.detail.shown = refresh(tab);
    }
  });
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-debrief="undo"], [data-debrief="close-message"]');
    var tab = tabOf(button);
    if (tab) {
      (button.dataset.debrief === 'undo' ? undo : function () { say(tab, ''); })(tab);
    }
  });
  if (window.JIRA && window.JIRA.bind && window.JIRA.Events) {
    window.JIRA.bind(window.JIRA.Events.PANEL_REFRESHED, takeOver);
  }

  Debrief.timeline = {
    parts: parts, tabOf: tabOf, panelOf: panelOf, rowOf: rowOf, rows: rows, row: row, zone: zone, focus: focus, state: state,
    ask: ask, say: say, failed: failed, did: did, undo: undo, refresh: refresh
  };
}());
