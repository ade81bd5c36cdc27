/* Pasting and dropping files on events. We listen before the page does: Jira attaches to the issue what is pasted anywhere. */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  var evidence = Debrief.evidence;
  if (evidence.drops) {
    return;
  }

  function target(from) {
    var form = from && from.closest && from.closest('.debrief-panel form[data-debrief="event-form"], .debrief-panel form[data-debrief="analysis-form"]');
    var row = from && from.closest && from.closest('.debrief-panel .debrief-tl-event');
    return form || (row && row.querySelector('.debrief-tl-tools') ? row : null);
  }

  function onlyPictures(data) {
    var items = Array.from(data.items || []).filter(function (item) { return item.kind === 'file'; });
    return items.length > 0 && items.every(function (item) { return evidence.PICTURE.test(item.type); });
  }

  function take(event, at, files, pasted) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return at.matches('form') ? evidence.attachToForm(at, files, pasted) : evidence.attachToRow(at, files, pasted);
  }

  window.addEventListener('paste', function (event) {
    var data = event.clipboardData;
    var at = target(document.activeElement) || target(event.target);
    if (at && data && onlyPictures(data) && !data.types.includes('text/plain')) {
      take(event, at, Array.from(data.files), true);
    }
  }, true);

  /* A row takes pictures alone; other files dropped there are for the import. A form takes any. */
  function takes(event) {
    var at = event.dataTransfer && event.dataTransfer.types.includes('Files') ? target(event.target) : null;
    return at && (at.matches('form') || onlyPictures(event.dataTransfer)) ? at : null;
  }

  function mark(at) {
    document.querySelectorAll('.debrief-attach-over').forEach(function (one) { one.classList.toggle('debrief-attach-over', one === at); });
    if (at) {
      at.classList.add('debrief-attach-over');
    }
  }

  window.addEventListener('dragover', function (event) {
    var at = takes(event);
    mark(at);
    if (at) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);
  window.addEventListener('dragleave', function (event) {
    if (!event.relatedTarget) {
      mark(null);
    }
  }, true);
  window.addEventListener('drop', function (event) {
    var at = takes(event);
    mark(null);
    if (at) {
      take(event, at, Array.from(event.dataTransfer.files), false);
    }
  }, true);

  evidence.drops = true;
}());
