/* Attaching files to the incident by Jira's own REST: names that stand for one file each, limits told beforehand, progress. */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  if (Debrief.attach) {
    return;
  }

  var ENDINGS = {'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif', 'image/webp': 'webp'};
  var FORBIDDEN = /[\\/":?*<|>\u0000-\u001f]/g;
  var LONGEST_STEM = 200;
  var MEGABYTE = 1024 * 1024;

  function fault(text, status) {
    var error = new Error(text);
    error.status = status;
    error.said = true;
    return error;
  }

  function refusal(status, name, said) {
    switch (status) {
      case 0: return fault(AJS.I18n.getText('debrief.attach.network', name), 0);
      case 401: return fault(AJS.I18n.getText('debrief.attach.sign.in', name), 401);
      case 403: return fault(AJS.I18n.getText('debrief.attach.forbidden', name), 403);
      case 413: return fault(said || AJS.I18n.getText('debrief.attach.large', name), 413);
      default: return fault(AJS.I18n.getText('debrief.attach.failed', name) + (said ? ' ' + said : ''), status);
    }
  }

  function read(address, name) {
    return fetch(address, {credentials: 'same-origin', headers: {Accept: 'application/json'}}).catch(function () {
      throw refusal(0, name);
    }).then(function (answer) {
      if (!answer.ok) {
        throw refusal(answer.status, name);
      }
      return answer.json();
    });
  }

  function said(request) {
    try {
      var body = JSON.parse(request.responseText);
      return (body.errorMessages || []).concat(Object.values(body.errors || {})).join(' ');
    } catch (e) {
      return '';
    }
  }

  function two(number) {
    return String(number).padStart(2, '0');
  }

  /* What a picture from the clipboard is called: all of them are image.png there. */
  Debrief.screenshotName = function (type, now) {
    return 'screenshot-' + now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate())
      + '-' + two(now.getHours()) + two(now.getMinutes()) + two(now.getSeconds()) + '.' + ENDINGS[type];
  };

  /* A name that Jira takes and that no attached file has: evidence names files, so a second one of a name would replace the first. */
  Debrief.freeName = function (wanted, taken) {
    var name = wanted.normalize('NFC').replace(FORBIDDEN, '_').trim() || '_';
    var dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length;
    var stem = name.slice(0, dot).slice(0, LONGEST_STEM);
    var ending = name.slice(dot).slice(0, LONGEST_STEM / 4);
    var used = new Set(taken.map(function (one) { return one.normalize('NFC').toLowerCase(); }));
    var free = stem + ending;
    for (var number = 2; used.has(free.toLowerCase()); number += 1) {
      free = stem + '-' + number + ending;
    }
    return free;
  };

  /* The files attached to the incident of a panel, the newest first. */
  Debrief.attachments = function (panel, name) {
    var address = panel.dataset.base + '/rest/debrief/1.0/incidents/' + encodeURIComponent(panel.dataset.issueKey) + '/attachments';
    return read(address, name || '').then(function (body) { return body.attachments; });
  };

  function send(panel, file, name, progress) {
    return new Promise(function (resolve, reject) {
      var form = new FormData();
      var request = new XMLHttpRequest();
      form.append('file', file, name);
      request.open('POST', panel.dataset.base + '/rest/api/2/issue/' + encodeURIComponent(panel.dataset.issueKey) + '/attachments');
      request.setRequestHeader('X-Atlassian-Token', 'no-check');
      request.setRequestHeader('Accept', 'application/json');
      request.upload.addEventListener('progress', function (event) {
        if (event.lengthComputable) {
          progress(event.loaded / event.total);
        }
      });
      request.addEventListener('load', function () {
        if (request.status >= 200 && request.status < 300) {
          resolve(JSON.parse(request.responseText)[0].filename);
        } else {
          reject(refusal(request.status, name, said(request)));
        }
      });
      request.addEventListener('error', function () { reject(refusal(0, name)); });
      request.send(form);
    });
  }

  function check(limits, file, name) {
    if (limits.enabled === false) {
      throw fault(AJS.I18n.getText('debrief.attach.disabled'), 403);
    }
    if (limits.uploadLimit && file.size > limits.uploadLimit) {
      throw fault(AJS.I18n.getText('debrief.attach.large.limit', name, Math.floor(limits.uploadLimit / MEGABYTE)), 413);
    }
    if (file.size === 0) {
      throw fault(AJS.I18n.getText('debrief.attach.empty', name), 400);
    }
  }

  /* Attaches a file; gives the name that it got. Fails with an error whose message a person can read. */
  Debrief.attach = function (panel, file, wanted, progress) {
    return read(panel.dataset.base + '/rest/api/2/attachment/meta', wanted).then(function (limits) {
      check(limits, file, wanted);
      return Debrief.attachments(panel, wanted);
    }).then(function (files) {
      return send(panel, file, Debrief.freeName(wanted, files.map(function (one) { return one.name; })), progress);
    });
  };
}());
