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
    input.form.addEventListener('submit', function () {
        zone.setAttribute('aria-busy', 'true');
        document.getElementById('upload').textContent = 'Attaching…';
    });
});
