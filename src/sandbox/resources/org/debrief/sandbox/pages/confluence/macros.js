/* Macros are chosen from a list, filled in by the form of their parameters beside a live preview, and inserted at the cursor; the one at the cursor is edited. */
document.addEventListener('DOMContentLoaded', function () {
    'use strict';

    var dialog = document.getElementById('macro-dialog');
    if (!dialog) {
        return;
    }
    var source = document.getElementById('body');
    var choice = document.getElementById('macro-choice');
    var details = document.getElementById('macro-details');
    var form = document.getElementById('macro-form');
    var fault = document.getElementById('macro-error');
    var insert = document.getElementById('macro-insert');
    var back = document.getElementById('macro-back');
    var edit = document.getElementById('edit-macro');
    var filter = document.getElementById('macro-filter');
    var place = {start: 0, end: 0};
    var live = WikiEditor.preview(document.getElementById('macro-preview'), fields, 'macro-preview', function (text) { fault.textContent = text; });

    function fields() {
        return new FormData(form);
    }

    document.getElementById('insert-macro').addEventListener('click', function () {
        place = {start: source.selectionStart, end: source.selectionEnd};
        filter.value = '';
        narrow();
        list();
        WikiDialog.open(dialog, filter);
    });

    edit.addEventListener('click', function () {
        WikiEditor.call('macro-form', {body: source.value, position: String(source.selectionStart)}).then(function (html) {
            fill(html, 'Edit');
            WikiDialog.open(dialog, firstField());
        }).catch(function (refusal) { document.getElementById('source-error').textContent = refusal.message; });
    });

    choice.addEventListener('click', function (event) {
        var offer = event.target.closest('.macro-offer');
        if (offer) {
            WikiEditor.call('macro-form', {macro: offer.dataset.macro}).then(function (html) {
                fill(html, 'Insert');
                firstField().focus();
            }).catch(function (refusal) { fault.textContent = refusal.message; });
        }
    });

    function list() {
        choice.hidden = false;
        details.hidden = true;
        back.hidden = true;
        insert.hidden = true;
        fault.textContent = '';
        document.getElementById('macro-dialog-title').textContent = 'Insert macro';
    }

    function fill(html, verb) {
        form.innerHTML = html;
        var made = form.querySelector('.macro-fields');
        if (made.dataset.start) {
            place = {start: Number(made.dataset.start), end: Number(made.dataset.end)};
        }
        document.getElementById('macro-dialog-title').textContent = verb + ' “' + made.dataset.label + '” macro';
        insert.textContent = verb === 'Edit' ? 'Save' : 'Insert';
        choice.hidden = true;
        details.hidden = false;
        back.hidden = verb === 'Edit';
        insert.hidden = false;
        fault.textContent = '';
        live.now();
    }

    function firstField() {
        return form.querySelector('input:not([type=hidden]), select, textarea') || insert;
    }

    function narrow() {
        var words = filter.value.toLowerCase();
        choice.querySelectorAll('li').forEach(function (item) { item.hidden = item.textContent.toLowerCase().indexOf(words) < 0; });
        document.getElementById('macro-none').hidden = choice.querySelector('li:not([hidden])') !== null;
    }

    function send() {
        WikiEditor.call('macro-storage', fields()).then(function (storage) {
            WikiDialog.close();
            WikiEditor.replace(place.start, place.end, storage);
        }).catch(function (refusal) { fault.textContent = refusal.message; });
    }

    filter.addEventListener('input', narrow);
    form.addEventListener('input', live.soon);
    form.addEventListener('submit', function (event) {
        event.preventDefault();
        send();
    });
    back.addEventListener('click', function () {
        live.stop();
        list();
        filter.focus();
    });
    dialog.addEventListener('dialogclosed', live.stop);

    /* Whether the cursor is in a macro: the tags before it that open one and were not closed. */
    function look() {
        var before = source.value.slice(0, source.selectionStart);
        var depth = 0;
        before.replace(/<(\/?)ac:(?:structured-)?macro\b[^>]*?(\/?)>/g, function (tag, end, empty) {
            depth += end ? -1 : empty ? 0 : 1;
            return tag;
        });
        var touches = /<ac:(?:structured-)?macro\b[^>]*$|<\/?ac:(?:structured-)?macro\b[^>]*>$/.test(before) || source.value.slice(source.selectionStart).search(/^<ac:(structured-)?macro\b/) === 0;
        edit.setAttribute('aria-disabled', String(depth <= 0 && !touches));
    }
    ['keyup', 'click', 'input', 'focus'].forEach(function (name) { source.addEventListener(name, look); });
});
