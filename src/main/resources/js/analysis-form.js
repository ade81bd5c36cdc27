/* The form that adds a factor or a why, or changes one in its place. What is put aside is kept, and can be gone on with. */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  var analysis = Debrief.analysis;
  if (analysis.parts.form) {
    return;
  }

  var FORM = 'form[data-debrief="analysis-form"]';
  var INPUTS = ['text', 'category', 'factor'];

  function formIn(tab) {
    return tab.querySelector(FORM);
  }

  function boxOf(form) {
    return form.closest('.debrief-an-new');
  }

  function place(form, field) {
    return form.querySelector('#debrief-an-' + field + '-error');
  }

  function message(form, text) {
    var box = form.querySelector('.debrief-form-message');
    box.textContent = text;
    box.className = 'debrief-form-message' + (text ? ' aui-message aui-message-error' : '');
  }

  function clear(form) {
    message(form, '');
    form.querySelectorAll('.error').forEach(function (error) { error.textContent = ''; });
    form.querySelectorAll('[aria-invalid]').forEach(function (input) { input.removeAttribute('aria-invalid'); });
  }

  /* Shows one error at its field; gives where to correct it, nothing when the form has no such field. */
  function fault(form, error) {
    var piece = /^evidence\[(\d+)]/.exec(error.field || '');
    var box = piece ? null : INPUTS.includes(error.field) ? place(form, error.field) : null;
    if (box) {
      box.textContent = error.message;
      return form.elements[error.field];
    }
    return piece ? Debrief.pieces.fault(form, Number(piece[1]), error.message) : null;
  }

  /* Shows each error at its field, and leads to the first one. */
  function showErrors(form, errors, otherwise) {
    var general = [];
    var first = null;
    errors.forEach(function (error) {
      var at = fault(form, error);
      if (at) {
        at.setAttribute('aria-invalid', 'true');
        first = first || at;
      } else {
        general.push(error.message);
      }
    });
    if (general.length || !errors.length) {
      message(form, general.join(' ') || otherwise);
    }
    if (first && first.closest('details')) {
      first.closest('details').open = true;
    }
    (first || form.elements.text).focus();
  }

  function content(form) {
    return {
      text: form.elements.text.value,
      category: form.elements.category ? form.elements.category.value : null,
      factor: form.elements.factor ? form.elements.factor.value || null : null,
      evidence: Debrief.pieces.read(form)
    };
  }

  function fill(form, part) {
    form.elements.text.value = part.text || '';
    if (form.elements.category && part.category) {
      if (!Array.from(form.elements.category.options).some(function (option) { return option.value === part.category; })) {
        form.elements.category.add(new Option(part.category, part.category));
      }
      form.elements.category.value = part.category;
    }
    if (form.elements.factor) {
      form.elements.factor.value = part.factor || '';
    }
    Debrief.pieces.fill(form, part.evidence || []);
    form.querySelector('.debrief-an-more').open = Boolean(part.factor || (part.evidence || []).length);
  }

  /* The part that the form makes of the one that it began with, or of its place. */
  function partOf(form) {
    var said = content(form);
    var part = Object.assign({}, form.debriefBase, {text: said.text.trim(), evidence: said.evidence});
    if (form.dataset.list === 'factors') {
      return Object.assign(part, {category: said.category});
    }
    Object.assign(part, {factor: said.factor});
    if (!part.id) {
      var at = boxOf(form) ? boxOf(form).dataset : {};
      Object.assign(part, {parent: at.parent || null, effect: at.effect || undefined, after: at.after || null});
    }
    return part;
  }

  function isChanged(form) {
    return JSON.stringify(content(form)) !== form.debriefBegun;
  }

  function build(tab, list, base, at) {
    var form = tab.querySelector('template[data-debrief="analysis-form"]').content.firstElementChild.cloneNode(true);
    form.querySelectorAll('[data-of]').forEach(function (one) {
      var hint = one.closest('.debrief-buttons');
      var fits = hint ? one.dataset.of === (base.id ? 'edit' : list) : one.dataset.of === list;
      if (!fits) {
        one.remove();
      }
    });
    form.debriefBase = base;
    form.dataset.list = list;
    form.dataset.draft = base.id || list;
    at.append(form);
    return form;
  }

  function begin(form, part) {
    var tab = analysis.tabOf(form);
    var drafts = analysis.state(tab).drafts;
    var draft = drafts[form.dataset.draft];
    fill(form, part);
    form.debriefBegun = JSON.stringify(content(form));
    if (draft) {
      fill(form, draft.content);
      analysis.say(tab, '');
    }
    form.elements.text.focus();
    form.scrollIntoView({block: 'nearest'});
  }

  /* Takes the form away; text that was changed is kept for later unless it was saved. Focus goes to a row near by. */
  function close(form, saved) {
    var tab = analysis.tabOf(form);
    var drafts = analysis.state(tab).drafts;
    var id = form.dataset.draft;
    var box = boxOf(form);
    var row = box ? analysis.row(tab, box.dataset.after || box.dataset.parent || box.dataset.start || box.dataset.from || '') : analysis.rowOf(form);
    var kept = !saved && isChanged(form) && Boolean(form.elements.text.value.trim());
    if (kept) {
      drafts[id] = {content: content(form), place: box ? Object.assign({}, box.dataset) : null};
    } else {
      delete drafts[id];
    }
    (box || form).remove();
    if (row) {
      row.classList.remove('debrief-tl-editing');
      analysis.focus(row);
    } else {
      tab.querySelector('[data-debrief="an-add-factor"]').focus();
    }
    if (kept) {
      analysis.say(tab, AJS.I18n.getText('debrief.timeline.form.kept'), {draft: id});
    }
  }

  function closeOther(tab) {
    if (formIn(tab)) {
      close(formIn(tab), false);
    }
    if (analysis.parts.cover) {
      analysis.parts.cover.closeIn(tab);
    }
  }

  function newBox(list, data) {
    var box = document.createElement(list === 'factors' ? 'div' : 'li');
    box.className = 'debrief-an-new';
    Object.assign(box.dataset, data, {list: list});
    return box;
  }

  function addFactor(tab) {
    var near = analysis.rowOf(document.activeElement);
    closeOther(tab);
    var box = newBox('factors', {from: near ? near.dataset.key : ''});
    analysis.seat(tab, box);
    begin(build(tab, 'factors', {}, box), {category: analysis.state(tab).category});
  }

  /* Asks why at a place. */
  function ask(tab, at) {
    closeOther(tab);
    var box = newBox('whys', at);
    analysis.seat(tab, box);
    begin(build(tab, 'whys', {}, box), {});
  }

  /* Moves the box of a new why deeper or higher; gives whether there is such a place. */
  function shift(form, deeper) {
    var tab = analysis.tabOf(form);
    var box = boxOf(form);
    var other = analysis.row(tab, deeper ? box.dataset.after : box.dataset.parent);
    if (!other) {
      return false;
    }
    Object.assign(box.dataset, deeper ? analysis.below(tab, other) : analysis.behind(other));
    analysis.seat(tab, box);
    form.elements.text.focus();
    return true;
  }

  function edit(tab, row) {
    closeOther(tab);
    return analysis.ask(tab, 'GET', analysis.path(row)).then(function (part) {
      closeOther(tab);
      row.classList.add('debrief-tl-editing');
      begin(build(tab, row.dataset.list, part, row), part);
    }).catch(analysis.refused(tab));
  }

  function goOn(tab, id) {
    var draft = analysis.state(tab).drafts[id];
    if (id === 'factors') {
      addFactor(tab);
    } else if (id === 'whys' && draft) {
      ask(tab, draft.place);
    } else if (analysis.row(tab, id)) {
      edit(tab, analysis.row(tab, id));
    }
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-debrief]');
    var tab = analysis.tabOf(button);
    switch (tab && button.dataset.debrief) {
      case 'an-add-factor': addFactor(tab); break;
      case 'an-ask': ask(tab, analysis.inStart(tab.querySelector('.debrief-an-start'))); break;
      case 'an-ask-start': ask(tab, analysis.inStart(button.closest('.debrief-an-start'))); break;
      case 'an-cancel': if (button.closest(FORM)) { close(button.closest(FORM), false); } break;
      case 'continue': goOn(tab, button.dataset.draft); break;
      default: break;
    }
  });
  window.addEventListener('beforeunload', function (event) {
    if (Array.from(document.querySelectorAll('.debrief-analysis-tab ' + FORM)).some(isChanged)) {
      event.preventDefault();
      event.returnValue = '';
    }
  });

  analysis.parts.form = {
    addFactor: addFactor, ask: ask, edit: edit, close: close, clear: clear, fill: fill, partOf: partOf, showErrors: showErrors, shift: shift, closeOther: closeOther,
    isNew: function (form) { return Boolean(boxOf(form)); }
  };
}());
