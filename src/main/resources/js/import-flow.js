/* How an import goes: it is read with every change, says how far it is, shows what was found or refused, and is saved. */
(function () {
  'use strict';

  var importing = window.Debrief.importing;
  var Dialog = importing.Dialog;
  if (Dialog.prototype.changed) {
    return;
  }

  var MEGABYTE = 1024 * 1024;
  /* How many megabytes the server takes at once. */
  var LARGEST = 200;

  var make = importing.make;
  var model = importing.model;

  /* A bar and words for people, and a way to stop. */
  function progress(dialog, running) {
    var bar = make('progress', 'debrief-attach-progress');
    var words = make('span', '', AJS.I18n.getText('debrief.importing.sending'));
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute('aria-label', AJS.I18n.getText('debrief.importing.progress'));
    dialog.parts.progress.replaceChildren(bar, words, importing.button('aui-button-link', AJS.I18n.getText('debrief.importing.stop'), function () { running.cancel(); }));
    dialog.tell(words.textContent);
    return {
      sending: function (share) {
        bar.value = share;
        words.textContent = AJS.I18n.getText('debrief.importing.sent', Math.floor(share * 100));
      },
      reading: function (saving) {
        bar.removeAttribute('value');
        words.textContent = saving ? AJS.I18n.getText('debrief.importing.saving') : AJS.I18n.getText('debrief.importing.reading');
        dialog.tell(words.textContent);
      }
    };
  }

  function readable(one) {
    return one.file.slice(0, 1).arrayBuffer().then(function () { return null; }, function () { return one.name; });
  }

  /* Files that were changed, moved or deleted meanwhile, which the browser can no longer send. */
  function unreadable(data) {
    return Promise.all(data.files.map(readable)).then(function (names) { return names.filter(Boolean); });
  }

  Dialog.prototype.run = function (saving) {
    var dialog = this;
    var shown = {sending: function () { return null; }, reading: function () { return null; }};
    if (this.running) {
      this.running.cancel();
    }
    var running = importing.send(this.address + '/timeline/imports' + (saving ? '' : '?preview=true'), model.request(this.data, saving), this.data.files, {
      sending: function (share) { shown.sending(share); },
      reading: function () { shown.reading(saving); }
    });
    this.running = running;
    shown = progress(this, running);
    this.element.setAttribute('aria-busy', 'true');
    this.footer();
    return running.done.finally(function () {
      if (dialog.running === running) {
        dialog.running = null;
        dialog.element.removeAttribute('aria-busy');
        dialog.parts.progress.replaceChildren();
        dialog.footer();
      }
    });
  };

  /* Something changed: everything is read anew. Of several readings the last counts. */
  Dialog.prototype.changed = function (remark) {
    var dialog = this;
    this.say(remark || '', 'warning');
    if (model.isEmpty(this.data)) {
      this.discard();
      return Promise.resolve();
    }
    if (!this.data.answer) {
      importing.sources.show(this.parts.sources, this.data, this.act);
    }
    this.render();
    var size = this.data.files.reduce(function (sum, one) { return sum + one.file.size; }, 0) / MEGABYTE;
    if (size > LARGEST) {
      this.say(AJS.I18n.getText('debrief.importing.failed.size', importing.number(Math.ceil(size)), String(LARGEST)));
      return Promise.resolve();
    }
    return this.reading(this.run(false), function (answer) {
      var first = !dialog.data.answer;
      model.preview(dialog.data, answer);
      importing.preview.show(dialog);
      dialog.render();
      dialog.found(first);
    });
  };

  Dialog.prototype.reading = function (reading, then) {
    var dialog = this;
    var mine = this.running;
    return reading.then(then).catch(function (error) {
      if (error.status !== -1 || !dialog.running) {
        return dialog.failed(error, mine);
      }
      return null;
    });
  };

  /* Says what was found, and leads to what has to be answered. */
  Dialog.prototype.found = function (first) {
    var data = this.data;
    var open = data.answer.questions.length;
    this.tell(AJS.I18n.getText('debrief.importing.found', data.events.length, data.duplicates.length, open));
    if (open && this.forms[0]) {
      this.forms[0].fields[0].input.focus();
    } else if (first || !this.element.contains(document.activeElement) || document.activeElement === this.element) {
      this.parts.save.focus({preventScroll: true});
      if (document.activeElement !== this.parts.save) {
        this.parts.choose.focus({preventScroll: true});
      }
    }
  };

  /* What was refused is said at its field where it has one, and above everything else where not. */
  Dialog.prototype.failed = function (error) {
    var dialog = this;
    if (error.status === undefined) {
      throw error;
    }
    var general = (error.errors || []).filter(function (one) { return !dialog.complain(one); }).map(function (one) {
      return one.file && one.message.indexOf(one.file) < 0 ? one.file + ': ' + one.message : one.message;
    });
    var placed = (error.errors || []).length > general.length;
    if (general.length || !placed) {
      this.say(error.status === 401 || !general.length ? error.message : general.join(' '), error.status === -1 ? 'warning' : 'error');
    }
    this.retry(error);
    return unreadable(this.data).then(function (names) {
      if (names.length && error.status === 0) {
        dialog.say(AJS.I18n.getText('debrief.importing.failed.files', names.join(', ')));
      }
    });
  };

  Dialog.prototype.retry = function (error) {
    var dialog = this;
    var box = this.parts.message.querySelector('.aui-message');
    if (box && (error.status <= 0 || error.status === 401 || error.status >= 500 || error.status === 409)) {
      box.append(importing.button('aui-button-link', AJS.I18n.getText('debrief.panel.retry'), function () { dialog.changed(); }));
    }
  };

  Dialog.prototype.complain = function (error) {
    var name = error.field;
    var fields = error.file === null ? this.times || [] : this.forms.filter(function (one) { return one.file === error.file; })
      .reduce(function (all, one) { return all.concat(one.fields); }, []);
    var field = fields.find(function (one) { return one.input.name === name && one.input.isConnected; });
    if (field) {
      field.complain(error.message);
      field.input.closest('details, form').open = true;
      field.input.focus();
    }
    return Boolean(field);
  };

  /* Whether an event was there and got an excerpt only. */
  function isChanged(data, event) {
    return data.changed.some(function (one) { return one.id === event.id; });
  }

  function summary(added, changed, left) {
    return [
      added || !changed ? AJS.I18n.getText('debrief.importing.added', added) : null,
      changed ? AJS.I18n.getText('debrief.importing.added.excerpts', changed) : null,
      left ? AJS.I18n.getText('debrief.importing.left', left) : null
    ].filter(Boolean).join(' ');
  }

  Dialog.prototype.save = function () {
    var dialog = this;
    var data = this.data;
    var asked = data.events.length + data.duplicates.length;
    this.say('');
    return this.reading(this.run(true), function (answer) {
      var added = answer.events.filter(function (event) { return !isChanged(data, event); });
      var text = summary(added.length, answer.events.length - added.length, asked - added.length);
      var place = importing.placeOf(dialog.issue);
      dialog.discard();
      dialog.close();
      if (place) {
        place.dispatchEvent(new CustomEvent('debrief-timeline-changed', {bubbles: true, detail: {
          text: text, added: added.map(function (event) { return {id: event.id, rev: event.rev}; })
        }}));
      }
    });
  };
}());
