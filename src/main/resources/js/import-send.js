/* Sends an import: what a person said about the files, and the files themselves. Says how far it is, and can be stopped. */
(function () {
  'use strict';

  var importing = window.Debrief.importing;
  if (importing.send) {
    return;
  }

  function fault(status, text, errors) {
    var error = new Error(text);
    error.status = status;
    error.errors = errors || [];
    return error;
  }

  function body(request) {
    try {
      return JSON.parse(request.responseText);
    } catch (e) {
      return {};
    }
  }

  function otherwise(status) {
    switch (status) {
      case 401: return AJS.I18n.getText('debrief.importing.failed.sign.in');
      case 403: return AJS.I18n.getText('debrief.importing.failed.forbidden');
      case 404: return AJS.I18n.getText('debrief.importing.failed.gone');
      case 409: return AJS.I18n.getText('debrief.importing.failed.conflict');
      case 413: return AJS.I18n.getText('debrief.importing.failed.large');
      default: return AJS.I18n.getText('debrief.importing.failed', String(status));
    }
  }

  /* Errors name what they concern by its place in what was sent, such as 'files[2].zone'. */
  function refusal(request, said) {
    var errors = (body(request).errors || []).map(function (one) {
      var match = /^files\[(\d+)\](?:\.([a-z]+))?/i.exec(one.field || '');
      var item = match && said.files[Number(match[1])];
      return {file: item ? item.name : null, field: match ? match[2] : one.field, message: one.message};
    });
    return fault(request.status, otherwise(request.status), errors);
  }

  function form(said, files) {
    var data = new FormData();
    data.append('files', JSON.stringify(said));
    files.forEach(function (one) { data.append('file', one.file, one.name); });
    return data;
  }

  function sent(request, said, resolve, reject) {
    if (request.status === 200 || request.status === 201) {
      var answer = body(request);
      if (answer.files) {
        resolve(answer);
        return;
      }
    }
    reject(refusal(request, said));
  }

  /*
   * Sends an import. 'tell.sending' gets the share that was sent, 'tell.reading' is called when all of it was.
   * The answer has 'done', a promise, and 'cancel'; an import that was stopped fails with the status -1.
   */
  importing.send = function (address, said, files, tell) {
    var request = new XMLHttpRequest();
    var done = new Promise(function (resolve, reject) {
      request.open('POST', address);
      request.setRequestHeader('X-Atlassian-Token', 'no-check');
      request.setRequestHeader('Accept', 'application/json');
      request.upload.addEventListener('progress', function (event) {
        if (event.lengthComputable) {
          tell.sending(event.loaded / event.total);
        }
      });
      request.upload.addEventListener('load', function () { tell.reading(); });
      request.addEventListener('load', function () { sent(request, said, resolve, reject); });
      request.addEventListener('abort', function () { reject(fault(-1, AJS.I18n.getText('debrief.importing.stopped'))); });
      request.addEventListener('error', function () { reject(fault(0, AJS.I18n.getText('debrief.importing.failed.network'))); });
      request.send(form(said, files));
    });
    return {done: done, cancel: function () { request.abort(); }};
  };
}());
