/* What becomes of a factor or a root: the actions that answer it, or why it is accepted. */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  var analysis = Debrief.analysis;
  if (analysis.parts.cover) {
    return;
  }

  var FORM = 'form[data-debrief="cover-form"]';

  function boxes(form) {
    return Array.from(form.querySelectorAll('[name="answers"]'));
  }

  function keys(row) {
    return row.dataset.answers.split(' ').filter(Boolean);
  }

  function close(form) {
    var row = analysis.rowOf(form);
    form.remove();
    analysis.focus(row);
  }

  function closeIn(tab) {
    tab.querySelectorAll(FORM).forEach(close);
  }

  function open(tab, row) {
    analysis.parts.form.closeOther(tab);
    return analysis.ask(tab, 'GET', analysis.path(row)).then(function (part) {
      closeIn(tab);
      var form = tab.querySelector('template[data-debrief="cover-form"]').content.firstElementChild.cloneNode(true);
      form.debriefBase = part;
      form.elements.accepted.value = part.accepted || '';
      boxes(form).forEach(function (box) { box.checked = keys(row).includes(box.value); });
      row.append(form);
      (boxes(form)[0] || form.elements.accepted).focus();
      form.scrollIntoView({block: 'nearest'});
    }).catch(analysis.refused(tab));
  }

  /* Makes the actions that answer a part those of a list, one after the other. */
  function answer(tab, id, from, to) {
    var path = function (key) { return '/actions/' + encodeURIComponent(key) + '/answers/' + encodeURIComponent(id); };
    var steps = to.filter(function (key) { return !from.includes(key); }).map(function (key) { return ['PUT', path(key), {}]; })
      .concat(from.filter(function (key) { return !to.includes(key); }).map(function (key) { return ['DELETE', path(key), {}]; }));
    return steps.reduce(function (before, step) {
      return before.then(function () { return analysis.ask(tab, step[0], step[1], step[2]); });
    }, Promise.resolve());
  }

  function accept(tab, path, part, reason) {
    return (part.accepted || null) === reason ? Promise.resolve(part) : analysis.ask(tab, 'PUT', path, Object.assign({}, part, {accepted: reason}));
  }

  function said(form, error) {
    var box = form.querySelector('.debrief-form-message');
    var at = error.errors.some(function (one) { return one.field === 'accepted'; });
    form.querySelector('#debrief-an-accepted-error').textContent = at ? error.message : '';
    box.textContent = at ? '' : error.message;
    box.className = 'debrief-form-message' + (at ? '' : ' aui-message aui-message-error');
    form.elements.accepted.focus();
  }

  function send(form) {
    var tab = analysis.tabOf(form);
    var row = analysis.rowOf(form);
    var part = form.debriefBase;
    var path = analysis.path(row);
    var from = keys(row);
    var to = boxes(form).filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
    var submit = form.querySelector('[type="submit"]');
    submit.disabled = true;
    return accept(tab, path, part, form.elements.accepted.value.trim() || null).then(function (after) {
      form.debriefBase = after;
      return answer(tab, part.id, from, to).then(function () {
        close(form);
        return analysis.refresh(tab).then(function () {
          analysis.did(tab, AJS.I18n.getText('debrief.analysis.saved.covered'), function () {
            return (after === part ? Promise.resolve() : analysis.putBack(tab, path, part, after.rev))
              .then(function () { return answer(tab, part.id, to, from); })
              .then(function () { return part.id; });
          });
          return analysis.row(tab, part.id) ? analysis.focus(analysis.row(tab, part.id)) : null;
        });
      });
    }).catch(function (error) {
      submit.disabled = false;
      if (error.status === 409 && error.current) {
        form.debriefBase = error.current.removed ? form.debriefBase : Object.assign({}, error.current);
      }
      said(form, error);
    });
  }

  function addAction(tab, row) {
    closeIn(tab);
    Debrief.addAction(analysis.panelOf(tab), row.dataset.key);
  }

  document.addEventListener('submit', function (event) {
    if (event.target.matches('.debrief-analysis-tab ' + FORM)) {
      event.preventDefault();
      send(event.target);
    }
  });
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-debrief]');
    var tab = analysis.tabOf(button);
    switch (tab && button.dataset.debrief) {
      case 'an-cover': open(tab, analysis.rowOf(button)); break;
      case 'an-action': addAction(tab, analysis.rowOf(button)); break;
      case 'an-cancel': if (button.closest(FORM)) { close(button.closest(FORM)); } break;
      default: break;
    }
  });

  analysis.parts.cover = {open: open, close: close, closeIn: closeIn};
}());
