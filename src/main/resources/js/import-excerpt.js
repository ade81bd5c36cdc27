/* The lines of a file that is to be imported, and a range of them as excerpt: for an event of its own, or for one on the timeline. */
(function () {
  'use strict';

  var importing = window.Debrief.importing;
  if (importing.excerpt) {
    return;
  }

  var OFFERED = 200;

  var make = importing.make;
  var lines = importing.lines;

  /* A list of lines that is walked with the arrow keys; with Shift they are marked. */
  function View(reader, changed) {
    this.reader = reader;
    this.changed = changed;
    this.page = null;
    this.active = 1;
    this.anchor = null;
    this.list = make('ol', 'debrief-import-lines');
    this.list.tabIndex = 0;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-multiselectable', 'true');
    this.list.setAttribute('aria-label', AJS.I18n.getText('debrief.importing.lines.list'));
    this.list.addEventListener('keydown', this.key.bind(this));
    this.list.addEventListener('mousedown', function (event) {
      if (event.shiftKey) {
        event.preventDefault();
      }
    });
    this.list.addEventListener('click', this.click.bind(this));
  }

  View.prototype.range = function () {
    return this.anchor === null ? null : [Math.min(this.anchor, this.active), Math.max(this.anchor, this.active)];
  };

  View.prototype.row = function (text, number) {
    var row = make('li', 'debrief-import-line', [make('span', 'debrief-import-line-number', String(number)), make('span', 'debrief-import-line-text', text)]);
    row.id = 'debrief-import-line-' + number;
    row.dataset.line = number;
    row.setAttribute('role', 'option');
    return row;
  };

  View.prototype.mark = function (range) {
    var active = this.active;
    this.list.querySelectorAll('[data-line]').forEach(function (row) {
      var number = Number(row.dataset.line);
      row.setAttribute('aria-selected', String(Boolean(range) && number >= range[0] && number <= range[1]));
      row.classList.toggle('debrief-import-line-active', number === active);
    });
    this.list.setAttribute('aria-activedescendant', 'debrief-import-line-' + active);
  };

  /* Shows the page with a line, and that line in it. */
  View.prototype.go = function (number, still) {
    var view = this;
    var wanted = Math.max(1, number);
    var here = this.page && wanted >= this.page.first && wanted < this.page.first + this.page.lines.length;
    return (here ? Promise.resolve(this.page) : lines.at(this.reader, wanted)).then(function (page) {
      if (page !== view.page) {
        view.page = page;
        view.list.replaceChildren.apply(view.list, page.lines.map(function (text, index) { return view.row(text, page.first + index); }));
      }
      view.active = Math.min(wanted, page.first + Math.max(0, page.lines.length - 1));
      view.mark(view.range());
      var row = view.list.querySelector('[data-line="' + view.active + '"]');
      if (row && !still) {
        row.scrollIntoView({block: here ? 'nearest' : 'center'});
      }
      view.changed();
    });
  };

  View.prototype.select = function (from, to) {
    this.anchor = from;
    return this.go(to, true);
  };

  View.prototype.key = function (event) {
    var steps = {ArrowDown: 1, ArrowUp: -1, PageDown: 20, PageUp: -20};
    if (steps[event.key]) {
      event.preventDefault();
      this.anchor = event.shiftKey ? (this.anchor === null ? this.active : this.anchor) : null;
      this.go(this.active + steps[event.key]);
    } else if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      this.select(event.shiftKey && this.anchor !== null ? this.anchor : this.active, this.active);
    }
  };

  View.prototype.click = function (event) {
    var row = event.target.closest('[data-line]');
    if (row && window.getSelection().isCollapsed) {
      var number = Number(row.dataset.line);
      this.list.focus({preventScroll: true});
      this.select(event.shiftKey && this.anchor !== null ? this.anchor : number, number);
    }
  };

  function bar(view, said) {
    var go = importing.input('number', '', 'text debrief-import-short');
    var words = importing.input('search', '', 'text');
    var stop = false;
    var again = make('form', 'aui debrief-import-bar', [
      importing.button('', AJS.I18n.getText('debrief.importing.lines.before'), function () { view.go(view.page.first - 1); }),
      importing.button('', AJS.I18n.getText('debrief.importing.lines.after'), function () { if (!view.page.end) { view.go(view.page.first + lines.PAGE); } }),
      go, importing.button('', AJS.I18n.getText('debrief.importing.lines.go'), function () { view.go(Number(go.value) || 1); }),
      words, importing.submit('', AJS.I18n.getText('debrief.importing.lines.find'))]);
    go.min = 1;
    go.setAttribute('aria-label', AJS.I18n.getText('debrief.importing.lines.number'));
    words.setAttribute('aria-label', AJS.I18n.getText('debrief.importing.lines.words'));
    words.placeholder = AJS.I18n.getText('debrief.importing.lines.words');
    again.addEventListener('submit', function (event) {
      event.preventDefault();
      if (document.activeElement === go) {
        view.go(Number(go.value) || 1);
      } else if (words.value) {
        stop = false;
        said(AJS.I18n.getText('debrief.importing.lines.finding'));
        lines.find(view.reader, words.value, view.active + 1, function () { return stop || !again.isConnected; }).then(function (number) {
          said(number === null ? AJS.I18n.getText('debrief.importing.lines.none') : AJS.I18n.getText('debrief.importing.lines.found', String(number)));
          return number === null ? null : view.go(number);
        }).catch(function () { said(AJS.I18n.getText('debrief.importing.lines.unreadable')); });
      }
    });
    return again;
  }

  /* Events of the timeline to choose one from, narrowed down by words. */
  function chooser(load, zone) {
    var words = importing.input('search', '', 'text');
    var list = make('select', 'select debrief-import-events');
    var all = [];
    function narrow() {
      var asked = words.value.toLowerCase();
      var found = all.filter(function (one) { return !asked || one.text.toLowerCase().indexOf(asked) >= 0; }).slice(0, OFFERED);
      var former = list.value;
      list.replaceChildren.apply(list, found.map(function (one) {
        var clock = zone.clock(one.at);
        return new Option(clock.date + ' ' + clock.time + ' ' + one.text.slice(0, 120), one.id, false, one.id === former);
      }));
    }
    list.size = 6;
    list.setAttribute('aria-label', AJS.I18n.getText('debrief.importing.excerpt.event'));
    words.placeholder = AJS.I18n.getText('debrief.importing.excerpt.event.find');
    words.setAttribute('aria-label', AJS.I18n.getText('debrief.importing.excerpt.event.find'));
    words.addEventListener('input', narrow);
    return {
      box: make('div', 'debrief-import-target', [words, list]), list: list,
      fill: function () {
        return load().then(function (events) {
          all = events;
          narrow();
        });
      }
    };
  }

  function radio(name, label, on, action) {
    var box = importing.input('radio', '', 'debrief-import-check');
    box.name = name;
    box.checked = on;
    box.addEventListener('change', action);
    return make('label', 'debrief-import-radio', [box, ' ' + label]);
  }

  function number(value) {
    var made = importing.input('number', value, 'text debrief-import-short');
    made.min = 1;
    return made;
  }

  /* The form below the lines: which of them, and for what. */
  function form(view, act, done) {
    var from = importing.field(AJS.I18n.getText('debrief.importing.lines.from'), number(''));
    var to = importing.field(AJS.I18n.getText('debrief.importing.lines.to'), number(''));
    var text = importing.field(AJS.I18n.getText('debrief.importing.excerpt.text'), importing.input('text', '', 'text'), AJS.I18n.getText('debrief.importing.excerpt.text.hint'));
    var events = chooser(act.saved, act.zone);
    var problem = make('p', 'error');
    var own = true;
    function kind(isOwn) {
      own = isOwn;
      text.box.hidden = !own;
      events.box.hidden = own;
      if (!own) {
        events.fill().catch(function (error) { problem.textContent = error.message; });
      }
    }
    var made = make('form', 'aui debrief-import-excerpt', [
      make('div', 'debrief-import-range', [from.box, to.box]),
      importing.group('debrief-import-for', AJS.I18n.getText('debrief.importing.excerpt.for'), [
        radio('for', AJS.I18n.getText('debrief.importing.excerpt.for.new'), true, function () { kind(true); }),
        radio('for', AJS.I18n.getText('debrief.importing.excerpt.for.event'), false, function () { kind(false); })]),
      text.box, events.box, problem,
      make('div', 'debrief-import-answer', [importing.submit('aui-button-primary', AJS.I18n.getText('debrief.importing.excerpt.add')),
        importing.button('aui-button-link', AJS.I18n.getText('debrief.importing.back'), function () { done(null); })])]);
    made.noValidate = true;
    problem.setAttribute('role', 'alert');
    text.input.maxLength = 1000;
    kind(true);
    function typed() {
      if (from.input.value && to.input.value && Number(from.input.value) <= Number(to.input.value)) {
        view.anchor = Number(from.input.value);
        view.go(Number(to.input.value));
      }
    }
    from.input.addEventListener('change', typed);
    to.input.addEventListener('change', typed);
    made.addEventListener('submit', function (event) {
      event.preventDefault();
      var first = Number(from.input.value);
      var last = Number(to.input.value);
      var fault = !first || !last || last < first ? AJS.I18n.getText('debrief.importing.excerpt.missing')
        : !own && !events.list.value ? AJS.I18n.getText('debrief.importing.excerpt.event.missing') : '';
      problem.textContent = fault;
      if (!fault) {
        done(own ? {from: first, to: last, text: text.input.value.trim() || null, event: null} : {from: first, to: last, text: null, event: events.list.value});
      }
    });
    return {
      box: made,
      show: function (range) {
        if (range) {
          from.input.value = range[0];
          to.input.value = range[1];
        }
      }
    };
  }

  /* Shows the lines of a file from one on; 'done' gets what was chosen, or null. */
  function show(place, file, name, line, act, done) {
    var said = make('p', 'debrief-note');
    said.setAttribute('role', 'status');
    return lines.open(file).then(function (reader) {
      if (!reader) {
        throw new Error();
      }
      var view = new View(reader, function () { chosen.show(view.range()); });
      var chosen = form(view, act, done);
      place.replaceChildren(
        make('h3', '', AJS.I18n.getText('debrief.importing.lines.title', name)), make('p', 'debrief-import-lead', AJS.I18n.getText('debrief.importing.lines.lead')),
        bar(view, function (text) { said.textContent = text; }), said, view.list, chosen.box);
      return view.go(line).then(function () { view.list.focus({preventScroll: true}); });
    }).catch(function () {
      place.replaceChildren(make('p', 'debrief-unwritten', AJS.I18n.getText('debrief.importing.lines.unreadable')),
        importing.button('', AJS.I18n.getText('debrief.importing.back'), function () { done(null); }));
      place.querySelector('button').focus();
    });
  }

  importing.excerpt = {show: show};
}());
