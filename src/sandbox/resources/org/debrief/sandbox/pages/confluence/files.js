/* Files are attached by dropping them on the zone, which sends the form at once. */
document.addEventListener('DOMContentLoaded', function () {
    'use strict';

    var zone = document.getElementById('drop-zone');
    if (!zone) {
        return;
    }
    var input = document.getElementById('file_0');

    ['dragenter', 'dragover'].forEach(function (name) {
        zone.addEventListener(name, function (event) {
            event.preventDefault();
            zone.classList.add('over');
        });
    });
    ['dragleave', 'drop'].forEach(function (name) {
        zone.addEventListener(name, function () { zone.classList.remove('over'); });
    });
    zone.addEventListener('drop', function (event) {
        event.preventDefault();
        if (event.dataTransfer.files.length) {
            input.files = event.dataTransfer.files;
            input.form.requestSubmit();
        }
    });
    /* Said before anything is sent: a server that refuses a large file in the middle cannot make a browser show why. */
    function fault() {
        var large = Array.prototype.find.call(input.files, function (file) { return file.size > Number(input.dataset.most); });
        return large ? 'The file ' + large.name + ' is larger than 100 MB.' : '';
    }

    function say(text) {
        var place = document.getElementById('file-fault');
        place.textContent = '';
        input.setAttribute('aria-invalid', String(text !== ''));
        if (text) {
            var error = document.createElement('div');
            error.className = 'error';
            error.id = 'file-error';
            error.setAttribute('role', 'alert');
            error.textContent = text;
            place.appendChild(error);
            input.setAttribute('aria-describedby', error.id);
        }
    }

    input.addEventListener('change', function () { say(fault()); });
    input.form.addEventListener('submit', function (event) {
        if (fault()) {
            event.preventDefault();
            say(fault());
            return;
        }
        zone.setAttribute('aria-busy', 'true');
        document.getElementById('upload').textContent = 'Attaching…';
    });
});
