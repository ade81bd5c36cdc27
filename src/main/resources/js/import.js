/* The import on the tab of the timeline: its buttons, and files that are dropped anywhere on it. */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  var importing = Debrief.importing;
  if (importing.placeOf) {
    return;
  }

  var DEEPEST = 8;
  var dialogs = {};

  function issueOf(place) {
    return place.dataset.issue || place.closest('.debrief-panel').dataset.issueKey;
  }

  function dialogOf(place) {
    var issue = issueOf(place);
    dialogs[issue] = dialogs[issue] || new importing.Dialog(issue, place.closest('.debrief-panel').dataset.base);
    return dialogs[issue];
  }

  function open(place, opener) {
    var dialog = dialogOf(place);
    var tab = place.closest('.debrief-timeline-tab');
    dialog.open(Debrief.zone(tab.dataset.offsets), tab.querySelector('.debrief-zone').textContent, opener);
    return dialog;
  }

  function fill(place) {
    var start = importing.button('', AJS.I18n.getText('debrief.importing.open.dialog'), function () { open(place, start); });
    var history = importing.button('', AJS.I18n.getText('debrief.importing.history'), function () { open(place, history).history(); });
    start.setAttribute('aria-haspopup', 'dialog');
    history.setAttribute('aria-haspopup', 'dialog');
    place.replaceChildren(start, history);
    place.dataset.filled = 'true';
  }

  function fillAll() {
    document.querySelectorAll('.debrief-panel [data-debrief="import-place"]:not([data-filled])').forEach(fill);
  }

  /* Dropping. */

  function dialogAround(inside) {
    var element = inside.closest('dialog.debrief-import');
    return element && Object.values(dialogs).find(function (one) { return one.element === element; });
  }

  /* Where files may be dropped: the tab of somebody who may edit, and the dialog. */
  function target(event) {
    var inside = event.target && event.target.closest ? event.target : null;
    if (!inside || !event.dataTransfer || !Array.from(event.dataTransfer.types).includes('Files')) {
      return null;
    }
    var tab = inside.closest('.debrief-panel .debrief-timeline-tab');
    return dialogAround(inside) ? inside.closest('dialog') : tab && tab.querySelector('[data-debrief="import-place"]') ? tab : null;
  }

  function mark(at) {
    document.querySelectorAll('.debrief-import-over').forEach(function (one) { one.classList.toggle('debrief-import-over', one === at); });
    if (at) {
      at.classList.add('debrief-import-over');
    }
  }

  function fileOf(entry) {
    return new Promise(function (resolve, reject) { entry.file(resolve, reject); }).then(function (file) {
      file.debriefPath = entry.fullPath.replace(/^\//, '');
      return file;
    });
  }

  /* Browsers give the entries of a folder in parts; an empty part is the end. */
  function entries(reader, before) {
    return new Promise(function (resolve, reject) { reader.readEntries(resolve, reject); }).then(function (some) {
      return some.length ? entries(reader, before.concat(some)) : before;
    });
  }

  function filesIn(entry, depth) {
    if (entry.isFile) {
      return fileOf(entry).then(function (file) { return [file]; });
    }
    return depth > DEEPEST ? Promise.resolve([]) : entries(entry.createReader(), []).then(function (inner) {
      return Promise.all(inner.filter(function (one) { return one.name.charAt(0) !== '.'; }).map(function (one) { return filesIn(one, depth + 1); }));
    }).then(function (lists) { return [].concat.apply([], lists); });
  }

  /* The files that were dropped, with those in folders. */
  function dropped(data) {
    var roots = Array.from(data.items || []).map(function (item) { return item.webkitGetAsEntry ? item.webkitGetAsEntry() : null; }).filter(Boolean);
    var files = Array.from(data.files);
    return roots.some(function (one) { return one.isDirectory; })
      ? Promise.all(roots.map(function (one) { return filesIn(one, 0); })).then(function (lists) { return [].concat.apply([], lists); })
      : Promise.resolve(files);
  }

  function take(event, at) {
    var dialog = dialogAround(at) || open(at.querySelector('[data-debrief="import-place"]'), null);
    return dropped(event.dataTransfer).then(function (files) { dialog.add(files); }).catch(function () {
      dialog.say(AJS.I18n.getText('debrief.importing.failed.folder'));
    });
  }

  window.addEventListener('dragover', function (event) {
    var at = target(event);
    mark(at);
    if (at) {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.dataTransfer.dropEffect = 'copy';
    }
  }, true);
  window.addEventListener('dragleave', function (event) {
    if (!event.relatedTarget) {
      mark(null);
    }
  }, true);
  window.addEventListener('drop', function (event) {
    var at = target(event);
    mark(null);
    if (at) {
      event.preventDefault();
      event.stopImmediatePropagation();
      take(event, at);
    }
  }, true);

  /* Where the import of an issue stands on the page now. */
  importing.placeOf = function (issue) {
    return Array.from(document.querySelectorAll('.debrief-panel [data-debrief="import-place"]')).find(function (one) { return issueOf(one) === issue; }) || null;
  };

  new MutationObserver(fillAll).observe(document.documentElement, {childList: true, subtree: true});
  fillAll();
}());
