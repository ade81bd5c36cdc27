/* The evidence in the form of a part, piece by piece. */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  if (Debrief.pieces) {
    return;
  }

  var LABELS = {
    LINK: AJS.I18n.getText('debrief.timeline.form.piece.link'),
    EXCERPT: AJS.I18n.getText('debrief.timeline.form.piece.excerpt'),
    ATTACHMENT: AJS.I18n.getText('debrief.timeline.form.piece.attachment')
  };
  var FORM = '.debrief-timeline-tab form[data-debrief="event-form"], .debrief-analysis-tab form[data-debrief="analysis-form"]';
  var ADDS = {'add-link': 'LINK', 'add-excerpt': 'EXCERPT', 'add-event-piece': 'EVENT'};
  var count = 0;

  function element(name, className) {
    var made = document.createElement(name);
    made.className = className;
    return made;
  }

  function list(form) {
    return form.querySelector('.debrief-tl-pieces');
  }

  function labelled(text, input, name) {
    var box = element('div', 'debrief-tl-piece-field');
    var label = element('label', '');
    count += 1;
    input.id = 'debrief-piece-' + count;
    input.name = name;
    label.htmlFor = input.id;
    label.textContent = text;
    box.append(label, input);
    return box;
  }

  function input(type, value) {
    var made = element(type === 'EXCERPT' ? 'textarea' : 'input', type === 'EXCERPT' ? 'textarea full-width-field' : 'text full-width-field');
    if (type === 'EXCERPT') {
      made.rows = Math.min(10, Math.max(3, value.split('\n').length));
      made.spellcheck = false;
    } else {
      made.type = type === 'LINK' ? 'url' : 'text';
    }
    if (type === 'ATTACHMENT') {
      made.readOnly = true;
    }
    made.value = value;
    return made;
  }

  function add(form, piece) {
    var item = element('li', 'debrief-tl-piece');
    var title = input('TITLE', piece.title || '');
    var remove = element('button', 'debrief-tl-close');
    var error = element('div', 'error');
    title.maxLength = 255;
    item.dataset.type = piece.type;
    remove.type = 'button';
    remove.dataset.debrief = 'remove-piece';
    remove.setAttribute('aria-label', AJS.I18n.getText('debrief.timeline.form.piece.remove'));
    var value = piece.type === 'EVENT'
      ? Debrief.eventPiece(form, piece.value || '', labelled)
      : labelled(LABELS[piece.type], input(piece.type, piece.value || ''), 'piece-value');
    item.append(value,
      labelled(AJS.I18n.getText('debrief.timeline.form.piece.title'), title, 'piece-title'), remove, error);
    list(form).append(item);
    return item;
  }

  function items(form) {
    return Array.from(list(form).children);
  }

  Debrief.pieces = {
    fill: function (form, pieces) {
      list(form).replaceChildren();
      pieces.forEach(function (piece) { add(form, piece); });
    },
    read: function (form) {
      return items(form).map(function (item) {
        return {
          type: item.dataset.type,
          value: item.querySelector('[name="piece-value"]').value,
          title: item.querySelector('[name="piece-title"]').value.trim() || null
        };
      }).filter(function (piece) { return piece.value.trim(); });
    },
    clear: function (form) {
      items(form).forEach(function (item) { item.querySelector('.error').textContent = ''; });
    },
    /* Shows what is wrong with a piece; gives where to correct it, nothing when there is no such piece. */
    fault: function (form, number, message) {
      var item = items(form).filter(function (one) { return one.querySelector('[name="piece-value"]').value.trim(); })[number];
      if (item) {
        item.querySelector('.error').textContent = message;
      }
      return item ? item.querySelector('[name="piece-value"]') : null;
    }
  };

  document.addEventListener('debrief-evidence', function (event) {
    var form = event.target.closest(FORM);
    if (form) {
      add(form, event.detail).querySelector('[name="piece-title"]').focus();
    }
  });
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-debrief="remove-piece"], [data-debrief^="add-"]');
    var form = button && button.closest(FORM);
    if (!form || !(button.dataset.debrief === 'remove-piece' || ADDS[button.dataset.debrief])) {
      return;
    }
    if (button.dataset.debrief === 'remove-piece') {
      var next = button.closest('li').nextElementSibling || button.closest('li').previousElementSibling;
      button.closest('li').remove();
      (next ? next.querySelector('[name="piece-value"]') : form.querySelector('[data-debrief="add-link"]')).focus();
    } else {
      add(form, {type: ADDS[button.dataset.debrief], value: '', title: ''}).querySelector('[name="piece-value"]').focus();
    }
  });
}());
