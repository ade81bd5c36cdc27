/* Files as evidence of a saved event, without its form: saved at once, with a title asked for and undo. */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  var evidence = Debrief.evidence;
  if (evidence.attachToRow) {
    return;
  }

  function timeline(panel, id) {
    return panel.dataset.base + '/rest/debrief/1.0/incidents/' + encodeURIComponent(panel.dataset.issueKey) + '/timeline'
      + (id ? '/' + encodeURIComponent(id) : '');
  }

  function call(address, options) {
    return fetch(address, Object.assign({credentials: 'same-origin', headers: {Accept: 'application/json', 'Content-Type': 'application/json'}}, options))
      .then(function (answer) {
        return answer.json().catch(function () { return {}; }).then(function (body) {
          if (!answer.ok) {
            var error = new Error((body.errors || []).map(function (one) { return one.message; }).join(' '));
            error.said = Boolean(error.message);
            error.status = answer.status;
            throw error;
          }
          return body;
        });
      });
  }

  /* Changes the evidence of a saved event; when somebody else was faster, once more with what they made of it. */
  function change(panel, id, edit, again) {
    return call(timeline(panel)).then(function (body) {
      var event = body.events.find(function (one) { return one.id === id; });
      if (!event) {
        throw Object.assign(new Error(AJS.I18n.getText('debrief.evidence.event.gone')), {said: true});
      }
      event.evidence = edit(event.evidence);
      return call(timeline(panel, id), {method: 'PUT', body: JSON.stringify(event)});
    }).catch(function (error) {
      if (error.status === 409 && !again) {
        return change(panel, id, edit, true);
      }
      throw error;
    });
  }

  function rowOf(panel, id) {
    return panel.querySelector('.debrief-tl-event[data-key="' + CSS.escape(id) + '"]');
  }

  /* Shows an event as it is now: the timeline may do that itself and say by 'shown' when it has, else the tab is read anew. */
  function renewed(panel, event) {
    var row = rowOf(panel, event.id);
    var told = new CustomEvent('debrief-event-changed', {bubbles: true, cancelable: true, detail: {event: event, shown: null}});
    Debrief.outdate(panel, 'write-up');
    if (!row || !row.dispatchEvent(told)) {
      return Promise.resolve(told.detail.shown);
    }
    return Debrief.load(row.closest('.debrief-pane'));
  }

  function without(pieces, name) {
    var at = pieces.map(function (piece) { return piece.type === 'ATTACHMENT' && piece.value === name; }).lastIndexOf(true);
    return pieces.filter(function (piece, index) { return index !== at; });
  }

  function titled(pieces, name, title) {
    return pieces.map(function (piece) {
      return piece.type === 'ATTACHMENT' && piece.value === name ? Object.assign({}, piece, {title: title || null}) : piece;
    });
  }

  function close(panel, id, note) {
    var row = rowOf(panel, id);
    note.remove();
    if (row) {
      row.focus();
    }
  }

  /* Asks what a file shows that was just attached, and offers to undo. */
  function ask(panel, id, name, shown) {
    var title = evidence.element('input', 'text');
    var label = evidence.element('label', '', AJS.I18n.getText('debrief.evidence.title') + ' ');
    var form = evidence.element('form', 'aui debrief-attach-title');
    function save(edit, text) {
      return change(panel, id, edit).then(function (event) {
        return renewed(panel, event);
      }).then(function () {
        panel.querySelector('.debrief-live').textContent = text;
        close(panel, id, shown.note);
      }).catch(shown.tell.failed);
    }
    title.maxLength = 255;
    label.appendChild(title);
    form.append(label, evidence.button('aui-button', AJS.I18n.getText('debrief.evidence.title.save'), function () { form.requestSubmit(); }),
      evidence.button('aui-button', AJS.I18n.getText('debrief.evidence.undo'), function () {
        save(function (pieces) { return without(pieces, name); }, AJS.I18n.getText('debrief.evidence.undone', name));
      }));
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      save(function (pieces) { return titled(pieces, name, title.value.trim()); }, AJS.I18n.getText('debrief.evidence.titled', name));
    });
    shown.status.after(form);
    title.focus();
  }

  /* The place below a row where is said what becomes of a file; keys in it are not for the row. */
  function noted(panel, id) {
    var note = evidence.element('div', 'debrief-attach-note');
    var status = evidence.element('div', 'debrief-attach-status');
    note.setAttribute('role', 'group');
    note.setAttribute('aria-label', AJS.I18n.getText('debrief.evidence.note'));
    note.addEventListener('keydown', function (event) {
      event.stopPropagation();
      if (event.key === 'Escape') {
        close(panel, id, note);
      }
    });
    note.append(status, evidence.button('aui-button aui-button-link', AJS.I18n.getText('debrief.evidence.close'), function () {
      close(panel, id, note);
    }));
    rowOf(panel, id).appendChild(note);
    return {note: note, status: status, tell: evidence.telling(status)};
  }

  function attachToRow(row, files, pasted) {
    var panel = evidence.panelOf(row);
    var id = row.dataset.key;
    var shown = noted(panel, id);
    return evidence.attachAll(panel, files, pasted, shown.tell, function (name) {
      return change(panel, id, function (pieces) {
        return pieces.concat([{type: 'ATTACHMENT', value: name, title: null}]);
      }).then(function (event) {
        return renewed(panel, event);
      }).then(function () {
        shown.note.remove();
        if (!rowOf(panel, id)) {
          panel.querySelector('.debrief-live').textContent = AJS.I18n.getText('debrief.evidence.attached', name);
          return;
        }
        shown = noted(panel, id);
        shown.tell.done(AJS.I18n.getText('debrief.evidence.attached', name));
        ask(panel, id, name, shown);
      });
    }).catch(function (error) { shown.tell.failed(error); });
  }

  evidence.attachToRow = attachToRow;
}());
