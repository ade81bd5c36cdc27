/*
 * Files in the form of an event: attached to the incident, or chosen among its files. The form takes each as an event
 * 'debrief-evidence' with a piece of evidence as its detail.
 */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  if (Debrief.evidence) {
    return;
  }

  var PICTURE = /^image\/(png|jpeg|gif|webp)$/;

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = text || '';
    return made;
  }

  function button(className, text, action) {
    var made = element('button', className, text);
    made.type = 'button';
    made.addEventListener('click', action);
    return made;
  }

  function panelOf(inside) {
    return inside.closest('.debrief-panel');
  }

  /* Says how an upload goes: a bar and words for people, only words for those who listen. */
  function telling(place) {
    var bar = element('progress', 'debrief-attach-progress');
    var words = element('span', 'debrief-attach-words');
    words.setAttribute('role', 'status');
    bar.max = 1;
    bar.setAttribute('aria-label', AJS.I18n.getText('debrief.attach.progress'));
    place.replaceChildren(bar, words);
    return {
      busy: function (name) {
        place.className = 'debrief-attach-status';
        bar.hidden = false;
        bar.value = 0;
        words.textContent = AJS.I18n.getText('debrief.attach.sending', name);
      },
      progress: function (share) { bar.value = share; },
      done: function (text) {
        place.className = 'debrief-attach-status';
        bar.hidden = true;
        words.textContent = text;
      },
      failed: function (error) {
        place.className = 'debrief-attach-status aui-message aui-message-error';
        bar.hidden = true;
        words.textContent = error.said ? error.message : AJS.I18n.getText('debrief.evidence.failed');
      }
    };
  }

  function nameOf(file, pasted) {
    return pasted && PICTURE.test(file.type) ? Debrief.screenshotName(file.type, new Date()) : file.name;
  }

  /* Attaches files one after the other; what fails is told and ends it, what was attached before stays. */
  function attachAll(panel, files, pasted, tell, each) {
    return files.reduce(function (before, file) {
      return before.then(function () {
        var wanted = nameOf(file, pasted);
        tell.busy(wanted);
        return Debrief.attach(panel, file, wanted, tell.progress).then(each);
      });
    }, Promise.resolve());
  }

  /* The form of an event. */

  function offer(form, name) {
    form.dispatchEvent(new CustomEvent('debrief-evidence', {bubbles: true, detail: {type: 'ATTACHMENT', value: name, title: ''}}));
  }

  function attachToForm(form, files, pasted) {
    var tell = telling(form.querySelector('.debrief-attach-status'));
    return attachAll(panelOf(form), files, pasted, tell, function (name) {
      offer(form, name);
      tell.done(AJS.I18n.getText('debrief.evidence.added', name));
    }).catch(tell.failed);
  }

  function choices(form, list) {
    var tell = telling(form.querySelector('.debrief-attach-status'));
    return Debrief.attachments(panelOf(form)).then(function (files) {
      var none = element('option', '', files.length ? AJS.I18n.getText('debrief.evidence.choose.one') : AJS.I18n.getText('debrief.evidence.choose.none'));
      none.value = '';
      list.replaceChildren.apply(list, [none].concat(distinct(files).map(function (file) { return new Option(file.name, file.name); })));
      list.hidden = false;
      list.focus();
    }).catch(tell.failed);
  }

  function distinct(files) {
    return files.filter(function (file, at) {
      return files.findIndex(function (other) { return other.name === file.name; }) === at;
    });
  }

  function fill(place) {
    var form = place.closest('form');
    var picker = element('input', 'debrief-hidden');
    var list = element('select', 'select debrief-attach-list');
    picker.type = 'file';
    picker.multiple = true;
    picker.tabIndex = -1;
    picker.setAttribute('aria-hidden', 'true');
    picker.addEventListener('change', function () {
      attachToForm(form, Array.from(picker.files), false);
      picker.value = '';
    });
    list.hidden = true;
    list.setAttribute('aria-label', AJS.I18n.getText('debrief.evidence.choose'));
    list.addEventListener('change', function () {
      if (list.value) {
        offer(form, list.value);
      }
      list.hidden = true;
    });
    place.replaceChildren(
      button('aui-button', AJS.I18n.getText('debrief.evidence.attach'), function () { picker.click(); }),
      button('aui-button', AJS.I18n.getText('debrief.evidence.choose'), function () { choices(form, list); }),
      picker, list, element('span', 'debrief-note', AJS.I18n.getText('debrief.evidence.hint')), element('div', 'debrief-attach-status'));
    place.dataset.filled = 'true';
  }

  function fillAll() {
    document.querySelectorAll('.debrief-panel [data-debrief="attachment-place"]:not([data-filled])').forEach(fill);
  }

  Debrief.evidence = {
    PICTURE: PICTURE, element: element, button: button, panelOf: panelOf, telling: telling, attachAll: attachAll, attachToForm: attachToForm
  };
  new MutationObserver(fillAll).observe(document.documentElement, {childList: true, subtree: true});
  fillAll();
}());
