/* The button that sets a project up. */
(function () {
  'use strict';

  function kind(name) {
    return {
      ISSUE_TYPE: AJS.I18n.getText('debrief.setup.kind.issue_type'),
      SUB_TASK_TYPE: AJS.I18n.getText('debrief.setup.kind.sub_task_type'),
      LINK_TYPE: AJS.I18n.getText('debrief.setup.kind.link_type'),
      FIELD: AJS.I18n.getText('debrief.setup.kind.field'),
      CONTEXT: AJS.I18n.getText('debrief.setup.kind.context'),
      OPTION: AJS.I18n.getText('debrief.setup.kind.option'),
      SCREEN: AJS.I18n.getText('debrief.setup.kind.screen'),
      SCREEN_SCHEME: AJS.I18n.getText('debrief.setup.kind.screen_scheme'),
      ISSUE_TYPE_SCHEME: AJS.I18n.getText('debrief.setup.kind.issue_type_scheme'),
      ISSUE_TYPE_SCREEN_SCHEME: AJS.I18n.getText('debrief.setup.kind.issue_type_screen_scheme')
    }[name] || name;
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function lines(items) {
    var list = element('ul', 'debrief-setup-list', '');
    var names = {};
    items.forEach(function (item) {
      (names[item.kind] = names[item.kind] || []).push(item.name);
    });
    Object.keys(names).forEach(function (name) {
      var line = element('li', '', '');
      line.append(element('span', 'debrief-label', kind(name)), ' ', element('span', 'debrief-names', names[name].join(', ')));
      list.appendChild(line);
    });
    return list;
  }

  function tell(page, style, texts, items) {
    var box = element('div', 'aui-message ' + style, '');
    texts.forEach(function (text) {
      box.appendChild(element('p', '', text));
    });
    var result = page.querySelector('.debrief-setup-result');
    result.replaceChildren(box, lines(items || []));
    result.focus();
  }

  function done(page, report) {
    var created = report.created || [];
    var touched = report.touched || [];
    var text = created.length || touched.length
      ? AJS.I18n.getText('debrief.setup.done', created.length, touched.length)
      : AJS.I18n.getText('debrief.setup.done.nothing');
    page.querySelector('.debrief-setup-plan').remove();
    tell(page, 'aui-message-success', [text], created.concat(touched));
  }

  function failed(page, body) {
    var errors = (body && body.errors || []).map(function (error) { return error.message; });
    tell(page, 'aui-message-error', [AJS.I18n.getText('debrief.setup.failed')].concat(errors));
  }

  function run(page, button) {
    button.disabled = true;
    button.setAttribute('aria-busy', 'true');
    tell(page, 'aui-message-info', [AJS.I18n.getText('debrief.setup.running')]);
    fetch(page.dataset.target, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {'Content-Type': 'application/json', Accept: 'application/json'},
      body: '{}'
    }).then(function (answer) {
      return answer.json().then(function (body) {
        (answer.ok ? done : failed)(page, body);
      });
    }).catch(function () {
      failed(page, null);
    }).finally(function () {
      button.disabled = false;
      button.removeAttribute('aria-busy');
    });
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-debrief="set-up"]');
    if (button && !button.disabled) {
      run(button.closest('.debrief-setup'), button);
    }
  });
}());
