/* The form of a project's own categories of contributing factors. Keys follow from the first name and then stay. */
(function () {
  'use strict';

  var FORM = 'form[data-debrief="settings"]';
  var LONGEST_KEY = 40;

  function list(form) {
    return form.querySelector('.debrief-settings-list');
  }

  function rows(form) {
    return Array.from(form.querySelectorAll('.debrief-settings-own'));
  }

  function input(row) {
    return row.querySelector('input');
  }

  function fill(form, row) {
    row.replaceChildren(form.querySelector('template').content.cloneNode(true));
    input(row).value = row.dataset.name || '';
    row.querySelector('.debrief-settings-key').textContent = row.dataset.key || '';
  }

  function fillAll() {
    document.querySelectorAll(FORM).forEach(function (form) {
      rows(form).forEach(function (row) { fill(form, row); });
    });
  }

  /* A key out of the letters of a name that has none yet, another one than all in use. */
  function keyOf(name, used) {
    var letters = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toUpperCase().replace(/[^A-Z0-9]+/g, '_').replace(/^[_0-9]+|_+$/g, '');
    var base = letters.slice(0, LONGEST_KEY) || 'CATEGORY';
    var key = base;
    for (var number = 2; used.includes(key); number += 1) {
      key = base + '_' + number;
    }
    return key;
  }

  function categories(form) {
    var used = ['PROCESS', 'TOOLING', 'COMMUNICATION'].concat(rows(form).map(function (row) { return row.dataset.key; }));
    return rows(form).map(function (row) {
      var name = input(row).value.trim();
      var key = row.dataset.key || keyOf(name, used);
      used.push(key);
      return {key: key, name: name};
    });
  }

  function tell(form, style, text, action) {
    var box = form.closest('.debrief-settings').querySelector('.debrief-settings-message');
    var words = document.createElement('p');
    words.textContent = text + ' ';
    if (action) {
      words.append(action);
    }
    box.className = 'debrief-settings-message' + (text ? ' aui-message ' + style : '');
    box.replaceChildren.apply(box, text ? [words] : []);
    if (text) {
      box.focus();
    }
  }

  function clear(form) {
    tell(form, '', '');
    rows(form).forEach(function (row) {
      row.querySelector('.error').textContent = '';
      input(row).removeAttribute('aria-invalid');
    });
  }

  /* Shows each error at its row, and all others above. */
  function showErrors(form, errors, otherwise) {
    var general = [];
    var first = null;
    errors.forEach(function (error) {
      var at = /^categories\[(\d+)]/.exec(error.field || '');
      var row = at && rows(form)[Number(at[1])];
      if (row) {
        row.querySelector('.error').textContent = error.message;
        input(row).setAttribute('aria-invalid', 'true');
        first = first || input(row);
      } else {
        general.push(error.message);
      }
    });
    if (general.length || !errors.length) {
      tell(form, 'aui-message-error', general.join(' ') || otherwise);
    }
    if (first) {
      first.focus();
    }
  }

  /* Shows the categories of an answer. */
  function take(form, settings) {
    form.dataset.rev = settings.rev;
    rows(form).forEach(function (row) { row.remove(); });
    settings.categories.forEach(function (category) {
      var row = document.createElement('li');
      row.className = 'debrief-settings-own';
      row.dataset.key = category.key;
      row.dataset.name = category.name;
      list(form).append(row);
      fill(form, row);
    });
  }

  /* Somebody else was faster: what was typed stays until the reader takes the other version. */
  function stale(form, current) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'aui-button aui-button-link';
    button.textContent = AJS.I18n.getText('debrief.settings.take');
    button.addEventListener('click', function () {
      take(form, current);
      tell(form, '', '');
    });
    form.dataset.rev = current.rev;
    tell(form, 'aui-message-warning', AJS.I18n.getText('debrief.settings.stale'), button);
  }

  function answered(form, answer, body) {
    if (answer.ok) {
      take(form, body);
      tell(form, 'aui-message-success', AJS.I18n.getText('debrief.settings.saved'));
    } else if (answer.status === 409 && body.current) {
      stale(form, body.current);
    } else {
      showErrors(form, body.errors || [], AJS.I18n.getText('debrief.settings.failed'));
    }
  }

  function send(form) {
    var submit = form.querySelector('[type="submit"]');
    clear(form);
    submit.disabled = true;
    fetch(form.dataset.target, {
      method: 'PUT',
      credentials: 'same-origin',
      headers: {'Content-Type': 'application/json', Accept: 'application/json'},
      body: JSON.stringify({rev: Number(form.dataset.rev), categories: categories(form)})
    }).then(function (answer) {
      return answer.json().catch(function () { return {}; }).then(function (body) { answered(form, answer, body); });
    }).catch(function () {
      tell(form, 'aui-message-error', AJS.I18n.getText('debrief.settings.failed'));
    }).finally(function () { submit.disabled = false; });
  }

  function add(form) {
    var row = document.createElement('li');
    row.className = 'debrief-settings-own';
    list(form).append(row);
    fill(form, row);
    input(row).focus();
  }

  function change(form, row, what) {
    var others = rows(form);
    var at = others.indexOf(row);
    if (what === 'category-up' && at > 0) {
      others[at - 1].before(row);
    } else if (what === 'category-down' && at < others.length - 1) {
      others[at + 1].after(row);
    } else if (what === 'category-remove') {
      row.remove();
      row = others[at + 1] || others[at - 1] || null;
    }
    var next = row && (what === 'category-remove' ? input(row) : row.querySelector('[data-debrief="' + what + '"]'));
    (next || form.querySelector('[data-debrief="category-add"]')).focus();
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-debrief^="category-"]');
    var form = button && button.closest(FORM);
    if (form && button.dataset.debrief === 'category-add') {
      add(form);
    } else if (form) {
      change(form, button.closest('.debrief-settings-own'), button.dataset.debrief);
    }
  });
  document.addEventListener('submit', function (event) {
    if (event.target.matches(FORM)) {
      event.preventDefault();
      send(event.target);
    }
  });
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', fillAll);
  } else {
    fillAll();
  }
}());
