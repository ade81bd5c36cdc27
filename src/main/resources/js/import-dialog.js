/*
 * The dialog of an import. It stands outside of the panel, so that Jira's reload of the issue view does not touch it, and keeps all that was
 * said until it is saved or thrown away, also while it is closed.
 */
(function () {
  'use strict';

  var importing = window.Debrief.importing;
  if (importing.Dialog) {
    return;
  }

  var make = importing.make;
  var model = importing.model;

  function Dialog(issue, base) {
    this.issue = issue;
    this.address = base + '/rest/debrief/1.0/incidents/' + encodeURIComponent(issue);
    this.data = model.create();
    this.filter = {words: '', source: ''};
    this.shown = [];
    this.forms = [];
    this.running = null;
    this.act = this.actions();
    this.build();
  }

  /* What the parts of the preview may ask for. */
  Dialog.prototype.actions = function () {
    var dialog = this;
    return {
      changed: function () { dialog.changed(); },
      chosen: function () { importing.preview.settle(dialog); },
      toggle: function (one, on) {
        model.choose(dialog.data, [one], on);
        importing.preview.settle(dialog, false);
      },
      remove: function (name) {
        model.remove(dialog.data, name);
        if (dialog.data.answer && !model.isEmpty(dialog.data)) {
          importing.preview.show(dialog);
        }
        dialog.changed();
        dialog.parts.choose.focus();
      },
      canOpen: function (name) { return model.isSent(dialog.data, name) && !/\.(zip|gz|tgz)$/i.test(name); },
      open: function (name, line) { dialog.lines(name, line); },
      clock: function (name, opener, row) { dialog.clock(name, opener, row); },
      saved: function () { return dialog.saved(); },
      zone: null
    };
  };

  Dialog.prototype.build = function () {
    var dialog = this;
    var parts = this.parts = {};
    var title = make('h2', 'aui-dialog2-header-main', AJS.I18n.getText('debrief.importing.title', this.issue));
    title.id = importing.id('title');
    ['message', 'progress', 'questions', 'sources', 'facts', 'events', 'notes', 'lines'].forEach(function (name) {
      parts[name] = make('div', 'debrief-import-' + name + '-part');
    });
    parts.questions.hidden = true;
    parts.message.setAttribute('role', 'alert');
    parts.status = make('p', 'debrief-hidden');
    parts.status.setAttribute('role', 'status');
    parts.main = make('div', 'debrief-import-main', [
      this.chooser(), parts.sources, parts.questions, parts.facts, parts.events, parts.notes]);
    parts.lines.hidden = true;
    parts.body = make('div', 'debrief-import-content', [parts.message, parts.main, parts.lines, importing.questions.zones()]);
    parts.count = make('span', 'debrief-import-count');
    parts.save = importing.button('aui-button-primary', '', function () { dialog.save(); });
    parts.again = importing.button('aui-button-link', AJS.I18n.getText('debrief.importing.discard'), function () { dialog.discard(); });
    var close = make('button', 'debrief-tl-close debrief-import-close');
    close.type = 'button';
    close.setAttribute('aria-label', AJS.I18n.getText('debrief.importing.close'));
    close.addEventListener('click', function () { dialog.close(); });
    parts.footer = make('footer', 'debrief-import-footer', [parts.count, make('div', 'debrief-import-buttons', [
      parts.save, parts.again, importing.button('aui-button-link', AJS.I18n.getText('debrief.importing.close'), function () { dialog.close(); })])]);
    this.element = make('dialog', 'debrief debrief-import', [make('header', 'debrief-import-header', [title, close]), parts.progress, parts.body, parts.footer, parts.status]);
    this.element.setAttribute('aria-labelledby', title.id);
    this.element.addEventListener('keydown', function (event) { event.stopPropagation(); });
    this.element.addEventListener('cancel', function (event) {
      event.preventDefault();
      dialog.escape();
    });
  };

  /* Where files come in. */
  Dialog.prototype.chooser = function () {
    var dialog = this;
    var picker = importing.input('file', '', 'debrief-hidden');
    picker.multiple = true;
    picker.tabIndex = -1;
    picker.setAttribute('aria-hidden', 'true');
    picker.addEventListener('change', function () {
      dialog.add(Array.from(picker.files));
      picker.value = '';
    });
    this.parts.history = importing.button('', AJS.I18n.getText('debrief.importing.history'), function () { dialog.history(); });
    this.parts.choose = importing.button('', AJS.I18n.getText('debrief.importing.files'), function () { picker.click(); });
    this.parts.drop = make('div', 'debrief-import-drop', [
      make('p', 'debrief-import-drop-title', AJS.I18n.getText('debrief.importing.drop')), make('p', 'debrief-import-drop-kinds', AJS.I18n.getText('debrief.importing.kinds')),
      make('div', 'debrief-import-choose', [this.parts.choose, this.parts.history, picker])]);
    return this.parts.drop;
  };

  /* Opens it with the times of a zone, which 'words' names. */
  Dialog.prototype.open = function (zone, words, opener) {
    this.zone = this.act.zone = zone;
    this.zoneWords = words;
    this.opener = opener;
    if (!this.element.isConnected) {
      document.body.append(this.element);
    }
    if (!this.element.open) {
      this.element.showModal();
      this.parts.choose.focus();
    }
    this.render();
  };

  Dialog.prototype.close = function () {
    this.element.close();
    this.element.remove();
    var back = this.opener && this.opener.isConnected ? this.opener : importing.placeOf(this.issue);
    if (back) {
      (back.matches('button') ? back : back.querySelector('button') || back).focus();
    }
  };

  /* Escape leads one step back: from lines to the preview, from the preview to the page. */
  Dialog.prototype.escape = function () {
    if (!this.parts.lines.hidden) {
      this.preview();
    } else {
      this.close();
    }
  };

  Dialog.prototype.discard = function () {
    if (this.running) {
      this.running.cancel();
    }
    this.data = model.create();
    this.filter = {words: '', source: ''};
    this.say('');
    this.preview();
    importing.preview.clear(this);
    this.render();
    this.parts.choose.focus();
  };

  Dialog.prototype.say = function (text, kind) {
    this.parts.message.replaceChildren.apply(this.parts.message, text ? [
      make('div', 'aui-message aui-message-' + (kind || 'error'), make('p', '', text))] : []);
    if (text) {
      this.parts.body.scrollTop = 0;
    }
  };

  Dialog.prototype.tell = function (text) {
    this.parts.status.textContent = text;
  };

  /* Takes files, and reads all of them. */
  Dialog.prototype.add = function (files) {
    var found = model.add(this.data, files);
    var words = [];
    if (found.pictures.length) {
      words.push(AJS.I18n.getText('debrief.importing.pictures', found.pictures.map(function (one) { return one.name; }).join(', ')));
    }
    if (found.again.length) {
      words.push(AJS.I18n.getText('debrief.importing.again', found.again.map(function (one) { return one.name; }).join(', ')));
    }
    if (found.added) {
      this.changed(words.join(' '));
    } else {
      this.say(words.join(' '), 'warning');
      this.render();
    }
  };

  Dialog.prototype.history = function () {
    this.data.history = true;
    this.changed();
  };

  Dialog.prototype.render = function () {
    var empty = model.isEmpty(this.data);
    this.parts.drop.classList.toggle('debrief-import-drop-small', !empty);
    this.parts.sources.hidden = empty;
    this.parts.history.disabled = this.data.history;
    this.parts.again.hidden = empty;
    this.footer();
  };

  Dialog.prototype.footer = function () {
    var data = this.data;
    var open = data.answer ? data.answer.questions.length : 0;
    var chosen = data.answer ? model.chosen(data).length + model.kept(data).length : 0;
    var changed = data.answer ? data.changed.length : 0;
    var all = data.answer ? data.events.length + data.duplicates.length : 0;
    this.parts.save.textContent = chosen || !changed ? AJS.I18n.getText('debrief.importing.save', chosen) : AJS.I18n.getText('debrief.importing.save.excerpts', changed);
    this.parts.save.disabled = Boolean(this.running) || !data.answer || open > 0 || chosen + changed === 0;
    this.parts.count.textContent = !data.answer ? '' : open > 0
      ? AJS.I18n.getText('debrief.importing.open', open)
      : AJS.I18n.getText('debrief.importing.chosen', importing.number(chosen), importing.number(all));
  };

  /* The events on the timeline. */
  Dialog.prototype.saved = function () {
    return fetch(this.address + '/timeline', {credentials: 'same-origin', headers: {Accept: 'application/json'}}).catch(function () {
      throw new Error(AJS.I18n.getText('debrief.importing.failed.network'));
    }).then(function (answer) {
      if (!answer.ok) {
        throw new Error(AJS.I18n.getText('debrief.importing.failed', String(answer.status)));
      }
      return answer.json();
    }).then(function (body) { return body.events; });
  };

  Dialog.prototype.lines = function (name, line) {
    var dialog = this;
    var sent = this.data.files.find(function (one) { return one.name === name; });
    this.back = document.activeElement;
    this.top = this.parts.body.scrollTop;
    this.parts.main.hidden = true;
    this.parts.footer.hidden = true;
    this.parts.lines.hidden = false;
    this.parts.body.scrollTop = 0;
    importing.excerpt.show(this.parts.lines, sent.file, name, line, this.act, function (excerpt) {
      dialog.preview();
      if (excerpt) {
        model.saidOf(dialog.data, name).excerpts.push(excerpt);
        dialog.changed();
      }
    });
  };

  /* Leads back from the lines of a file. */
  Dialog.prototype.preview = function () {
    if (!this.parts.lines.hidden) {
      this.parts.lines.hidden = true;
      this.parts.lines.replaceChildren();
      this.parts.main.hidden = false;
      this.parts.footer.hidden = false;
      this.parts.body.scrollTop = this.top;
      if (this.back && this.back.isConnected) {
        this.back.focus({preventScroll: true});
      }
    }
  };

  Dialog.prototype.clock = function (name, opener, row) {
    var next = row.nextElementSibling;
    if (next && next.matches('.debrief-import-clock-row')) {
      next.remove();
      opener.setAttribute('aria-expanded', 'false');
      return;
    }
    var made = importing.sources.clock(this.data, name, this.act, function () {
      line.remove();
      opener.setAttribute('aria-expanded', 'false');
      opener.focus();
    });
    var cell = make('td', '', made.form);
    var line = make('tr', 'debrief-import-clock-row', cell);
    cell.colSpan = 6;
    row.after(line);
    opener.setAttribute('aria-expanded', 'true');
    this.forms.push({file: name, fields: made.fields});
    made.fields[0].input.focus();
  };

  importing.Dialog = Dialog;
}());
