/* Reads parts of our panels, which the server renders, and puts them in place. */
(function () {
  'use strict';

  var Debrief = window.Debrief = window.Debrief || {};

  function read(address) {
    return fetch(address, {credentials: 'same-origin', headers: {Accept: 'text/html'}}).then(function (answer) {
      return answer.text().then(function (markup) {
        if (answer.redirected || !markup || answer.status >= 500) {
          throw new Error('Status ' + answer.status);
        }
        return markup;
      });
    });
  }

  Debrief.read = read;

  function button(label, action) {
    var element = document.createElement('button');
    element.type = 'button';
    element.className = 'aui-button aui-button-link';
    element.textContent = label;
    element.addEventListener('click', action);
    return element;
  }

  function failed(pane, again) {
    var box = document.createElement('div');
    var words = document.createElement('p');
    box.className = 'aui-message aui-message-warning';
    words.textContent = AJS.I18n.getText('debrief.panel.failed') + ' ';
    words.appendChild(button(AJS.I18n.getText('debrief.panel.retry'), again));
    box.appendChild(words);
    pane.replaceChildren(box);
  }

  /* Loads what a pane shows; a pane that is full already keeps its content until the new one is there. Of several loads the last counts. */
  Debrief.load = function (pane) {
    var request = {};
    pane.debriefRequest = request;
    pane.setAttribute('aria-busy', 'true');
    if (!pane.firstElementChild) {
      pane.textContent = AJS.I18n.getText('debrief.panel.loading');
    }
    return read(pane.dataset.source).then(function (markup) {
      if (pane.debriefRequest === request) {
        pane.innerHTML = markup;
        pane.dataset.loaded = 'true';
      }
    }).catch(function () {
      if (pane.debriefRequest === request) {
        failed(pane, function () { Debrief.load(pane); });
      }
    }).finally(function () {
      if (pane.debriefRequest === request) {
        pane.removeAttribute('aria-busy');
      }
    });
  };

  /* Reads an element anew and puts the new one in its place; on failure the old one stays. */
  Debrief.renew = function (element) {
    return read(element.dataset.source).then(function (markup) {
      var parsed = new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild;
      if (parsed && parsed.className === element.className) {
        element.replaceWith(document.importNode(parsed, true));
      }
    }).catch(function () {
      return null;
    });
  };
}());
