/* Parts that were deleted: who deleted them and when, read when somebody opens the list, and brought back one at a time. */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  if (Debrief.removed) {
    return;
  }

  var element = Debrief.partWords.element;

  function boxOf(tab) {
    return tab.querySelector('.debrief-tl-removed');
  }

  function item(live, tab, removal, restore) {
    var made = element('li', 'debrief-tl-removed-event');
    var body = element('div', 'debrief-tl-removed-body');
    var who = removal.byName || AJS.I18n.getText('debrief.timeline.history.nobody');
    body.append(
      element('p', 'debrief-note', removal.lead),
      element('p', 'debrief-tl-removed-text', removal.text),
      element('p', 'debrief-note', AJS.I18n.getText('debrief.timeline.removed.by', who, live.moment(tab, removal.at))));
    made.append(body);
    if (tab.querySelector('.debrief-tl-menu')) {
      var button = Debrief.partWords.button(AJS.I18n.getText('debrief.timeline.removed.restore'), false, function () { restore(button, removal); });
      button.setAttribute('aria-label', AJS.I18n.getText('debrief.timeline.removed.restore.label', removal.text));
      made.append(button);
    }
    return made;
  }

  /* What one list answered, each removal with the words of its part. */
  function told(tab, kind, read) {
    return read.removals.map(function (removal) {
      var part = removal[kind.member];
      return {list: kind.list, part: part, at: removal.at, byName: removal.byName, lead: kind.lead(tab, part), text: kind.text(tab, part)};
    });
  }

  /*
   * The deleted parts of a kind of tabs, from one or more lists: 'list' in REST, 'member' of an answer, 'lead' and 'text' in people's words.
   * 'none' is said without any, 'restored' when one is back. Gives what reads the list anew where it is open.
   */
  Debrief.removed = function (live, kinds, none, restored) {
    function restore(tab, button, removal) {
      button.disabled = true;
      return live.restore(tab, removal.list, [{id: removal.part.id, rev: removal.part.rev}]).then(function (id) {
        return live.refresh(tab).then(function () {
          live.did(tab, restored, function () { return live.removeAgain(tab, removal.list, removal.part); });
          var row = live.row(tab, id);
          return row && !row.hidden ? live.focus(row) : boxOf(tab).querySelector('summary').focus();
        });
      }).catch(function (error) {
        var stale = error.status === 409 || error.status === 404;
        button.disabled = false;
        live.say(tab, stale ? AJS.I18n.getText('debrief.timeline.conflict.reread') : error.message, {error: true});
        return stale ? renew(tab) : null;
      });
    }

    function content(tab, reads) {
      var all = [].concat.apply([], reads.map(function (read, index) { return told(tab, kinds[index], read); }));
      var total = reads.reduce(function (sum, read) { return sum + read.total; }, 0);
      if (!all.length) {
        return [element('p', 'debrief-note', none)];
      }
      all.sort(function (one, other) { return Date.parse(other.at) - Date.parse(one.at); });
      var list = element('ol', 'debrief-tl-removed-list');
      list.append.apply(list, all.map(function (removal) {
        return item(live, tab, removal, function (button) { restore(tab, button, removal); });
      }));
      return total > all.length ? [list, element('p', 'debrief-note', AJS.I18n.getText('debrief.timeline.removed.more', all.length, total))] : [list];
    }

    /* Reads the list anew where it is open; what was shown stays until the answer is there. */
    function renew(tab) {
      var box = boxOf(tab);
      if (!box || !box.open) {
        return Promise.resolve();
      }
      var place = box.querySelector('[data-debrief="removed-place"]');
      place.setAttribute('aria-busy', 'true');
      if (!place.firstElementChild) {
        place.append(element('p', 'debrief-note', AJS.I18n.getText('debrief.timeline.removed.loading')));
      }
      return Promise.all(kinds.map(function (kind) { return live.ask(tab, 'GET', '/' + kind.list + '/removals'); })).then(function (reads) {
        place.replaceChildren.apply(place, content(tab, reads));
      }).catch(function (error) {
        place.replaceChildren(element('p', 'error', error.message));
      }).finally(function () { place.removeAttribute('aria-busy'); });
    }

    /* This event does not bubble. */
    document.addEventListener('toggle', function (event) {
      var tab = event.target.matches && event.target.matches('.debrief-tl-removed') ? live.tabOf(event.target) : null;
      if (tab) {
        renew(tab);
      }
    }, true);
    return renew;
  };
}());
