/* What the parts of the import share: elements, words, numbers and times. Each part adds itself here. */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  if (Debrief.importing) {
    return;
  }

  var KINDS = {
    ALERT: AJS.I18n.getText('debrief.event.alert'),
    DETECTION: AJS.I18n.getText('debrief.event.detection'),
    ACTION: AJS.I18n.getText('debrief.event.action'),
    DECISION: AJS.I18n.getText('debrief.event.decision'),
    COMMUNICATION: AJS.I18n.getText('debrief.event.communication'),
    CHANGE: AJS.I18n.getText('debrief.event.change'),
    RECOVERY: AJS.I18n.getText('debrief.event.recovery'),
    OBSERVATION: AJS.I18n.getText('debrief.event.observation')
  };
  var ids = 0;

  function language() {
    return document.documentElement.lang || 'en';
  }

  /* An element with texts and elements in it; texts are never markup. */
  function make(name, className, content) {
    var made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    [].concat(content === undefined || content === null ? [] : content).forEach(function (part) { made.append(part); });
    return made;
  }

  function button(className, label, action) {
    var made = make('button', 'aui-button' + (className ? ' ' + className : ''), label);
    made.type = 'button';
    made.addEventListener('click', action);
    return made;
  }

  /* The button that sends a form, also when Enter is pressed in one of its fields. */
  function submit(className, label) {
    var made = make('button', 'aui-button' + (className ? ' ' + className : ''), label);
    made.type = 'submit';
    return made;
  }

  function id(name) {
    ids += 1;
    return 'debrief-import-' + name + '-' + ids;
  }

  /* A field with its label before it and its error after it. */
  function field(label, input, hint) {
    var title = make('label', '', label);
    var error = make('div', 'error');
    input.id = id('field');
    title.htmlFor = input.id;
    error.id = input.id + '-error';
    input.setAttribute('aria-describedby', error.id + (hint ? ' ' + input.id + '-hint' : ''));
    var box = make('div', 'debrief-import-field', [title, input]);
    if (hint) {
      var words = make('div', 'description', hint);
      words.id = input.id + '-hint';
      box.append(words);
    }
    box.append(error);
    return {
      box: box,
      input: input,
      complain: function (text) {
        error.textContent = text || '';
        input[text ? 'setAttribute' : 'removeAttribute']('aria-invalid', 'true');
      }
    };
  }

  function input(type, value, className) {
    var made = make('input', className || 'text');
    made.type = type;
    made.value = value === null || value === undefined ? '' : value;
    return made;
  }

  function checkbox(label, on, action) {
    var box = input('checkbox', '', 'debrief-import-check');
    box.checked = on;
    box.setAttribute('aria-label', label);
    box.addEventListener('change', function () { action(box.checked); });
    return box;
  }

  /* Shows of several things whether all, some or none are chosen. */
  function settle(box, chosen, all) {
    box.checked = all > 0 && chosen === all;
    box.indeterminate = chosen > 0 && chosen < all;
    box.disabled = all === 0;
  }

  function number(count) {
    return count.toLocaleString(language());
  }

  function day(date) {
    var at = new Date(date + 'T00:00:00Z');
    function part(name) {
      var options = {timeZone: 'UTC'};
      options[name] = name === 'weekday' || name === 'month' ? 'long' : 'numeric';
      return new Intl.DateTimeFormat(language(), options).format(at);
    }
    return part('weekday') + ', ' + part('day') + ' ' + part('month') + ' ' + part('year');
  }

  /* A group of choices with its heading; a 'legend' is not shown in forms of AUI. */
  function group(className, title, content) {
    var heading = make('p', 'debrief-label', title);
    var box = make('div', className, [heading].concat(content));
    heading.id = id('group');
    box.setAttribute('role', 'radiogroup');
    box.setAttribute('aria-labelledby', heading.id);
    return box;
  }

  /* Where something was read. */
  function origin(file, line) {
    return line ? AJS.I18n.getText('debrief.importing.origin', file, String(line)) : file;
  }

  Debrief.importing = {
    make: make, button: button, submit: submit, id: id, field: field, input: input, checkbox: checkbox, settle: settle, number: number, day: day, group: group, origin: origin,
    kind: function (kind) { return KINDS[kind] || ''; }
  };
}());
