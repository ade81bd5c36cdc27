/* Events that were deleted: who deleted them and when, read when somebody opens the list, and brought back one at a time. */
(function () {
  'use strict';

  var timeline = window.Debrief.timeline;
  if (timeline.parts.removed) {
    return;
  }

  var words = timeline.parts.words;

  function boxOf(tab) {
    return tab.querySelector('.debrief-tl-removed');
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = text || '';
    return made;
  }

  function restoreButton(tab, event) {
    var button = element('button', 'aui-button', AJS.I18n.getText('debrief.timeline.removed.restore'));
    button.type = 'button';
    button.setAttribute('aria-label', AJS.I18n.getText('debrief.timeline.removed.restore.label', words.said(tab, event, 'text')));
    button.addEventListener('click', function () { restore(tab, button, event); });
    return button;
  }

  function item(tab, removal, editable) {
    var event = removal.event;
    var made = element('li', 'debrief-tl-removed-event');
    var body = element('div', 'debrief-tl-removed-body');
    var who = removal.byName || AJS.I18n.getText('debrief.timeline.history.nobody');
    body.append(
      element('p', 'debrief-note', timeline.moment(tab, event.at) + ' \u00b7 ' + words.said(tab, event, 'kind')),
      element('p', 'debrief-tl-removed-text', words.said(tab, event, 'text')),
      element('p', 'debrief-note', AJS.I18n.getText('debrief.timeline.removed.by', who, timeline.moment(tab, removal.at))));
    made.append(body);
    if (editable) {
      made.append(restoreButton(tab, event));
    }
    return made;
  }

  function content(tab, read) {
    if (!read.removals.length) {
      return [element('p', 'debrief-note', AJS.I18n.getText('debrief.timeline.removed.none'))];
    }
    var editable = Boolean(tab.querySelector('.debrief-tl-menu'));
    var list = element('ol', 'debrief-tl-removed-list');
    list.append.apply(list, read.removals.map(function (removal) { return item(tab, removal, editable); }));
    return read.total > read.removals.length
      ? [list, element('p', 'debrief-note', AJS.I18n.getText('debrief.timeline.removed.more', read.removals.length, read.total))]
      : [list];
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
    return timeline.ask(tab, 'GET', '/timeline/removals').then(function (read) {
      place.replaceChildren.apply(place, content(tab, read));
    }).catch(function (error) {
      place.replaceChildren(element('p', 'error', error.message));
    }).finally(function () { place.removeAttribute('aria-busy'); });
  }

  function restore(tab, button, event) {
    button.disabled = true;
    return timeline.ask(tab, 'POST', '/timeline/restorals', {events: [{id: event.id, rev: event.rev}]}).then(function (back) {
      return timeline.refresh(tab).then(function () {
        timeline.did(tab, AJS.I18n.getText('debrief.timeline.saved.restored'), function () {
          return timeline.ask(tab, 'POST', '/timeline/removals', back).then(function () { return null; });
        });
        var row = timeline.row(tab, event.id);
        return row && !row.hidden ? timeline.focus(row) : boxOf(tab).querySelector('summary').focus();
      });
    }).catch(function (error) {
      button.disabled = false;
      timeline.say(tab, error.status === 409 || error.status === 404 ? AJS.I18n.getText('debrief.timeline.conflict.reread') : error.message, {error: true});
      return error.status === 409 || error.status === 404 ? renew(tab) : null;
    });
  }

  /* This event does not bubble. */
  document.addEventListener('toggle', function (event) {
    var tab = event.target.matches && event.target.matches('.debrief-tl-removed') ? timeline.tabOf(event.target) : null;
    if (tab) {
      renew(tab);
    }
  }, true);

  timeline.parts.removed = {renew: renew};
}());
