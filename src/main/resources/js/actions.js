/* Adding an action in its tab. Listens on the document, so it survives Jira's reload of the issue view. */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  if (Debrief.actions) {
    return;
  }
  Debrief.actions = true;

  var FIELDS = ['summary', 'owner', 'due', 'kind', 'area'];
  var WAIT = 200;
  var timer;

  function formIn(element) {
    return element.closest('.debrief-actions-tab').querySelector('form');
  }

  function opener(form) {
    return form.closest('.debrief-actions-tab').querySelector('[data-debrief="open-form"]');
  }

  function open(form) {
    form.hidden = false;
    opener(form).hidden = true;
    opener(form).setAttribute('aria-expanded', 'true');
    form.elements.summary.focus();
  }

  function close(form) {
    form.reset();
    clear(form);
    form.hidden = true;
    opener(form).hidden = false;
    opener(form).setAttribute('aria-expanded', 'false');
    opener(form).focus();
  }

  function place(form, field) {
    return FIELDS.indexOf(field) < 0 ? null : form.querySelector('#debrief-action-' + field + '-error');
  }

  function clear(form) {
    message(form, '');
    FIELDS.forEach(function (field) {
      place(form, field).textContent = '';
      form.elements[field].removeAttribute('aria-invalid');
    });
  }

  function message(form, text) {
    var box = form.querySelector('.debrief-form-message');
    box.textContent = text;
    box.className = 'debrief-form-message' + (text ? ' aui-message aui-message-error' : '');
  }

  function showErrors(form, errors, otherwise) {
    var general = [];
    var first = null;
    errors.forEach(function (error) {
      var at = place(form, error.field);
      if (!at) {
        general.push(error.message);
        return;
      }
      at.textContent = (at.textContent + ' ' + error.message).trim();
      form.elements[error.field].setAttribute('aria-invalid', 'true');
      first = first || form.elements[error.field];
    });
    if (general.length || !errors.length) {
      message(form, general.join(' ') || otherwise);
    }
    (first || form.elements.summary).focus();
  }

  function answerOf(form) {
    function value(name) {
      return form.elements[name].value.trim() || null;
    }
    var answers = Array.prototype.map.call(form.querySelectorAll('[name="answers"]:checked'), function (box) {
      return box.value;
    });
    return {summary: value('summary'), owner: value('owner'), due: value('due'), kind: value('kind'), area: value('area'), answers: answers};
  }

  function busy(form, on) {
    form.dataset.busy = on ? 'true' : 'false';
    form.setAttribute('aria-busy', String(on));
    form.querySelector('[type="submit"]').disabled = on;
  }

  function added(form, action) {
    var panel = form.closest('.debrief-panel');
    var pane = form.closest('.debrief-pane');
    panel.querySelector('.debrief-live').textContent = AJS.I18n.getText('debrief.form.added', action.key);
    Debrief.outdate(panel, 'write-up');
    Debrief.outdate(panel, 'analysis');
    document.querySelectorAll('.debrief-summary-panel').forEach(Debrief.renew);
    return Debrief.load(pane).then(function () {
      var tab = pane.querySelector('.debrief-actions-tab');
      var button = pane.querySelector('[data-debrief="open-form"]');
      if (tab) {
        panel.querySelector('.debrief-tab[data-tab="actions"] [data-count]').textContent = tab.dataset.count;
      }
      if (button) {
        button.focus();
      }
    });
  }

  function refused(form, answer) {
    return answer.json().catch(function () {
      return {};
    }).then(function (body) {
      var otherwise = answer.status === 401
        ? AJS.I18n.getText('debrief.form.failed.sign.in')
        : AJS.I18n.getText('debrief.form.failed');
      showErrors(form, answer.status === 401 ? [] : body.errors || [], otherwise);
    });
  }

  function send(form) {
    clear(form);
    if (!form.elements.summary.value.trim()) {
      showErrors(form, [{field: 'summary', message: AJS.I18n.getText('debrief.form.summary.missing')}]);
      return;
    }
    busy(form, true);
    fetch(form.dataset.target, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {'Content-Type': 'application/json', Accept: 'application/json'},
      body: JSON.stringify(answerOf(form))
    }).then(function (answer) {
      return answer.status === 201
        ? answer.json().then(function (action) { return added(form, action); })
        : refused(form, answer);
    }).catch(function () {
      message(form, AJS.I18n.getText('debrief.form.failed.network'));
    }).finally(function () {
      busy(form, false);
    });
  }

  function suggest(input) {
    var form = input.form;
    var query = input.value.trim();
    if (query.length < 2) {
      return;
    }
    var address = form.dataset.people + '&username=' + encodeURIComponent(query);
    fetch(address, {credentials: 'same-origin', headers: {Accept: 'application/json'}})
      .then(function (answer) { return answer.ok ? answer.json() : []; })
      .then(function (found) {
        var options = found.map(function (user) {
          var option = document.createElement('option');
          option.value = user.name;
          option.label = user.displayName;
          return option;
        });
        input.list.replaceChildren.apply(input.list, options);
      })
      .catch(function () { return null; });
  }

  /* A form that is being filled in outlives Jira's reload of the panel: its tab is taken over as it is. */
  function takeOver(event, id, fresh, former) {
    var form = former && former[0] && former[0].querySelector('[data-debrief="action-form"]:not([hidden])');
    var pane = form && form.closest('.debrief-pane');
    var place = pane && fresh[0].querySelector('.debrief-pane[data-tab="' + pane.dataset.tab + '"]');
    if (place) {
      place.replaceWith(pane);
    }
  }

  function choose(pane, part) {
    var form = pane.querySelector('[data-debrief="action-form"]');
    var box = form && form.querySelector('[name="answers"][value="' + CSS.escape(part) + '"]');
    if (form) {
      open(form);
      form.scrollIntoView({block: 'nearest'});
    }
    if (box) {
      box.checked = true;
    }
  }

  /* Opens the tab with its form, to add an action that answers a part of the analysis. */
  Debrief.addAction = function (panel, part) {
    var pane = panel.querySelector('.debrief-pane[data-tab="actions"]');
    var writing = pane.querySelector('[data-debrief="action-form"]:not([hidden])');
    pane.dataset.loaded = 'true';
    panel.querySelector('.debrief-tab[data-tab="actions"]').click();
    return (writing ? Promise.resolve() : Debrief.load(pane)).then(function () { choose(pane, part); });
  };

  document.addEventListener('debrief-outdated', function (event) {
    if (event.target.matches('.debrief-actions-tab') && event.target.querySelector('[data-debrief="action-form"]:not([hidden])')) {
      event.preventDefault();
    }
  });
  if (window.JIRA && window.JIRA.bind && window.JIRA.Events) {
    window.JIRA.bind(window.JIRA.Events.PANEL_REFRESHED, takeOver);
  }
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-debrief="open-form"], [data-debrief="close-form"]');
    if (button) {
      (button.dataset.debrief === 'open-form' ? open : close)(formIn(button));
    }
  });
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.matches('[data-debrief="action-form"]')) {
      event.preventDefault();
      if (form.dataset.busy !== 'true') {
        send(form);
      }
    }
  });
  document.addEventListener('keydown', function (event) {
    var form = event.target.closest && event.target.closest('[data-debrief="action-form"]');
    if (form && event.key === 'Escape') {
      event.stopPropagation();
      close(form);
    }
  });
  document.addEventListener('input', function (event) {
    if (event.target.matches && event.target.matches('[data-debrief="action-form"] input[name="owner"]')) {
      clearTimeout(timer);
      timer = setTimeout(suggest, WAIT, event.target);
    }
  });
}());
