/*
 * What the tabs have in common that are worked in: they send changes, say what became of them, undo them, and read themselves anew without
 * losing anyone's place. They listen on the document, so they survive Jira's reload of the issue view.
 */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  if (Debrief.live) {
    return;
  }

  var JSON_HEADERS = {'Content-Type': 'application/json', Accept: 'application/json'};

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

  /* Says something at the foot of a tab. */
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

  function panelOf(tab) {
    return tab.closest('.debrief-panel');
  }

  /* The day and the time of an instant in the reader's zone. */
  function moment(tab, at) {
    var clock = Debrief.zone(tab.dataset.offsets).clock(at);
    return clock.date + ' ' + clock.time;
  }

  function renewPlace(tab, fresh, selector) {
    var place = tab.querySelector(selector);
    var other = fresh.querySelector(selector);
    if (place && other && place.innerHTML !== other.innerHTML) {
      place.replaceChildren.apply(place, Array.from(other.childNodes));
    }
  }

  /*
   * The tabs of one kind: 'tab', 'list' and 'row' are selectors, 'pane' is the tab's name, 'places' are read anew besides the list, 'outdates'
   * are tabs that show the same, 'stale' is said when it cannot be read; 'keep' is called with what was read before it is shown, 'shown' after.
   */
  Debrief.live = function (kind) {
    var live = {ask: ask, say: say, panelOf: panelOf, moment: moment};

    live.tabOf = function (inside) {
      return inside && inside.closest ? inside.closest(kind.tab) : null;
    };

    live.rowOf = function (inside) {
      return inside && inside.closest ? inside.closest(kind.row) : null;
    };

    live.rows = function (tab) {
      return Array.from(tab.querySelectorAll(kind.row));
    };

    live.row = function (tab, id) {
      return tab.querySelector(kind.row + '[data-key="' + CSS.escape(id) + '"]');
    };

    /* One row can be reached with Tab; arrows lead to the others. */
    live.focus = function (target) {
      live.rows(live.tabOf(target)).forEach(function (one) { one.tabIndex = one === target ? 0 : -1; });
      target.focus();
    };

    live.state = function (tab) {
      var panel = panelOf(tab);
      panel.debriefLive = panel.debriefLive || {};
      panel.debriefLive[kind.pane] = panel.debriefLive[kind.pane] || {undo: [], drafts: {}, revs: {}};
      return panel.debriefLive[kind.pane];
    };

    /* What stands in the way may have changed, so the tab is read anew before it is told. */
    live.refused = function (tab) {
      return function (error) {
        return live.refresh(tab).then(function () {
          say(tab, error.status === 409 || error.status === 404 ? AJS.I18n.getText('debrief.timeline.conflict.reread') : error.message, {error: true});
        });
      };
    };

    /* The revision that a part has now when all that came after the given one was undone; undoing leads back to content, never to revisions. */
    live.now = function (tab, id, rev) {
      var revs = live.state(tab).revs;
      var now = rev;
      while (revs[id + ':' + now]) {
        now = revs[id + ':' + now];
      }
      return now;
    };

    /* Notes that a part says at a revision what it said at a former one. */
    live.same = function (tab, id, former, now) {
      live.state(tab).revs[id + ':' + former] = now;
    };

    /* Lets the part at a path say again what it said before the change that led to a revision; gives a promise of its id. */
    live.putBack = function (tab, path, part, rev) {
      return ask(tab, 'PUT', path, Object.assign({}, part, {rev: live.now(tab, part.id, rev)})).then(function (back) {
        live.same(tab, part.id, part.rev, back.rev);
        return part.id;
      });
    };

    /* Brings removed parts back, a parent before what stands below it; gives a promise of the id of the first one. */
    live.restore = function (tab, list, refs) {
      var body = {};
      var member = list === 'timeline' ? 'events' : list;
      body[member] = refs;
      return ask(tab, 'POST', '/' + list + '/restorals', body).then(function (back) {
        back[member].forEach(function (ref, index) { live.same(tab, ref.id, refs[index].rev, ref.rev); });
        return refs[0].id;
      });
    };

    /* Removes a part that came to be at a revision; gives a promise of nothing to lead to. */
    live.removeAgain = function (tab, list, part) {
      var body = {};
      body[list === 'timeline' ? 'events' : list] = [{id: part.id, rev: live.now(tab, part.id, part.rev)}];
      return ask(tab, 'POST', '/' + list + '/removals', body).then(function () { return null; });
    };

    /* What was done, and how it is undone: a function that gives a promise of the id that it was about. */
    live.did = function (tab, text, undo) {
      live.state(tab).undo.push(undo);
      say(tab, text, {undo: true});
    };

    live.undo = function (tab) {
      var last = live.state(tab).undo.pop();
      if (!last) {
        say(tab, AJS.I18n.getText('debrief.timeline.undo.nothing'));
        return Promise.resolve();
      }
      return last().then(function (key) {
        return live.refresh(tab).then(function () {
          say(tab, AJS.I18n.getText('debrief.timeline.undone'), {undo: live.state(tab).undo.length > 0});
          return key && live.row(tab, key) ? live.focus(live.row(tab, key)) : null;
        });
      }).catch(function (error) {
        if (error.status === 0 || error.status === 401) {
          live.state(tab).undo.push(last);
          say(tab, error.message, {error: true, undo: true});
          return null;
        }
        return live.refresh(tab).then(function () { say(tab, AJS.I18n.getText('debrief.timeline.undo.refused'), {error: true}); });
      });
    };

    /* Rows that show the same stay the elements that they are, and so does one that is being edited. */
    function keepRows(tab, fresh) {
      var old = {};
      tab.querySelectorAll(kind.list + ' [data-key]').forEach(function (one) { old[one.dataset.key] = one; });
      fresh.querySelectorAll(kind.list + ' [data-key]').forEach(function (one) {
        var former = old[one.dataset.key];
        if (former && (former.dataset.print === one.dataset.print || former.querySelector('form'))) {
          one.replaceWith(former);
        }
      });
    }

    function show(tab, fresh) {
      var focused = document.activeElement;
      var anchor = live.rowOf(focused) || live.rows(tab).find(function (one) { return !one.hidden && one.getBoundingClientRect().top >= 0; });
      var key = anchor && anchor.dataset.key;
      var top = anchor ? anchor.getBoundingClientRect().top : 0;
      keepRows(tab, fresh);
      if (kind.keep) {
        kind.keep(tab, fresh);
      }
      var list = tab.querySelector(kind.list);
      list.className = fresh.querySelector(kind.list).className;
      list.replaceChildren.apply(list, Array.from(fresh.querySelector(kind.list).childNodes));
      kind.places.forEach(function (selector) { renewPlace(tab, fresh, selector); });
      tab.dataset.count = fresh.dataset.count;
      panelOf(tab).querySelector('.debrief-tab[data-tab="' + kind.pane + '"] [data-count]').textContent = tab.dataset.count;
      if (kind.shown) {
        kind.shown(tab, fresh);
      }
      var again = key && live.row(tab, key);
      if (again) {
        window.scrollBy(0, again.getBoundingClientRect().top - top);
      }
      if (tab.contains(focused) && document.activeElement !== focused) {
        focused.focus({preventScroll: true});
      }
    }

    /* Reads the tab anew. On failure the old one stays, and that is said. */
    live.refresh = function (tab) {
      kind.outdates.forEach(function (name) { Debrief.outdate(panelOf(tab), name); });
      return Debrief.read(tab.closest('.debrief-pane').dataset.source).then(function (markup) {
        var fresh = new DOMParser().parseFromString(markup, 'text/html').querySelector(kind.tab);
        if (!fresh) {
          throw new Error();
        }
        tab.closest('.debrief-pane').dataset.loaded = 'true';
        show(tab, document.importNode(fresh, true));
      }).catch(function () {
        say(tab, kind.stale, {error: true});
      });
    };

    /* A tab that somebody is working in outlives Jira's reload of the panel, and shows then what is new. */
    function takeOver(event, id, fresh, former) {
      var place = '.debrief-pane[data-tab="' + kind.pane + '"]';
      var pane = former && former[0] && former[0].querySelector(place);
      var panel = fresh && fresh[0] && (fresh[0].matches('.debrief-panel') ? fresh[0] : fresh[0].querySelector('.debrief-panel'));
      var empty = pane && panel && panel.querySelector(place);
      var tab = pane && pane.querySelector(kind.tab);
      if (empty && tab) {
        panel.debriefLive = panel.debriefLive || {};
        panel.debriefLive[kind.pane] = live.state(tab);
        pane.hidden = empty.hidden;
        empty.replaceWith(pane);
        live.refresh(tab);
      }
    }

    document.addEventListener('debrief-outdated', function (event) {
      if (event.target.matches(kind.tab)) {
        event.preventDefault();
        live.refresh(event.target);
      }
    });
    document.addEventListener('click', function (event) {
      var button = event.target.closest('[data-debrief="undo"], [data-debrief="close-message"]');
      var tab = live.tabOf(button);
      if (tab) {
        (button.dataset.debrief === 'undo' ? live.undo : function () { say(tab, ''); })(tab);
      }
    });
    if (window.JIRA && window.JIRA.bind && window.JIRA.Events) {
      window.JIRA.bind(window.JIRA.Events.PANEL_REFRESHED, takeOver);
    }
    return live;
  };
}());
