/* The editor: numbers its lines, and shows the page beside the text as it would be, a moment after the last key; an older answer never replaces a newer one. */
var WikiEditor = (function () {
    'use strict';

    var PAUSE = 400;

    /** Sends fields to one of the editor's calls; gives the text of the answer or fails with the words of the refusal. */
    function call(name, fields, signal) {
        var form = document.getElementById('editor-form');
        var body = new URLSearchParams(fields);
        body.set('atl_token', form.elements.atl_token.value);
        body.set('spaceKey', form.dataset.spaceKey);
        body.set('pageId', form.dataset.pageId);
        return fetch(form.dataset.base + '/editor/' + name, {method: 'POST', body: body, credentials: 'same-origin', signal: signal}).then(function (response) {
            return response.text().then(function (text) {
                if (!response.ok) {
                    throw new Error(text);
                }
                return text;
            });
        });
    }

    /** A preview in a frame that is drawn anew some time after the last change and keeps its place. */
    function preview(frame, fields, name, said) {
        var required = frame.parentElement.querySelector('form');

        var timer = null;
        var running = null;

        function draw() {
            if (running) {
                running.abort();
            }
            if (required && !required.checkValidity()) {
                frame.srcdoc = '<p style="color: #44546f; font-family: sans-serif; font-size: 14px">Fill in what is required to see a preview.</p>';
                return;
            }
            running = new AbortController();
            var signal = running.signal;
            frame.setAttribute('aria-busy', 'true');
            call(name, fields(), signal).then(function (html) {
                said('');
                show(html);
            }).catch(function (fault) {
                if (fault.name !== 'AbortError') {
                    said(fault.message);
                }
            }).finally(function () {
                if (!signal.aborted) {
                    frame.removeAttribute('aria-busy');
                }
            });
        }

        function show(html) {
            var top = frame.contentWindow ? frame.contentWindow.scrollY : 0;
            frame.addEventListener('load', function () { frame.contentWindow.scrollTo(0, top); }, {once: true});
            frame.srcdoc = html;
        }

        function soon() {
            window.clearTimeout(timer);
            timer = window.setTimeout(draw, PAUSE);
        }

        function stop() {
            window.clearTimeout(timer);
            if (running) {
                running.abort();
            }
        }

        return {now: draw, soon: soon, stop: stop};
    }

    /** Puts text in place of a part of the source, so that it can be undone, and leaves the cursor behind it. */
    function replace(start, end, text) {
        var source = document.getElementById('body');
        source.focus();
        source.setSelectionRange(start, end);
        if (!document.execCommand('insertText', false, text)) {
            source.setRangeText(text, start, end, 'end');
            source.dispatchEvent(new Event('input', {bubbles: true}));
        }
    }

    document.addEventListener('DOMContentLoaded', function () {
        var source = document.getElementById('body');
        if (!source || !document.getElementById('editor-form')) {
            return;
        }
        number(source);
        watch(source);
        chooseFiles(source);
    });

    function number(source) {
        var numbers = document.getElementById('line-numbers');

        function draw() {
            var lines = source.value.split('\n').length;
            if (numbers.dataset.lines !== String(lines)) {
                numbers.dataset.lines = String(lines);
                numbers.textContent = Array.from({length: lines}, function (none, line) { return line + 1; }).join('\n');
            }
            numbers.scrollTop = source.scrollTop;
        }

        source.addEventListener('input', draw);
        source.addEventListener('scroll', draw);
        draw();
    }

    function watch(source) {
        var fault = document.getElementById('source-error');
        var live = preview(document.getElementById('page-preview'), function () { return {body: source.value}; }, 'preview', function (text) {
            fault.textContent = text;
            source.setAttribute('aria-invalid', String(text !== ''));
        });
        var toggle = document.getElementById('toggle-preview');
        source.addEventListener('input', function () {
            if (toggle.getAttribute('aria-pressed') === 'true') {
                live.soon();
            }
        });
        toggle.addEventListener('click', function () {
            var on = toggle.getAttribute('aria-pressed') !== 'true';
            toggle.setAttribute('aria-pressed', String(on));
            document.getElementById('editor-panes').classList.toggle('without-preview', !on);
            if (on) {
                live.now();
            } else {
                live.stop();
            }
        });
        live.now();
    }

    function chooseFiles(source) {
        var button = document.getElementById('insert-file');
        if (!button) {
            return;
        }
        button.addEventListener('click', function () { WikiDialog.open(document.getElementById('file-dialog')); });
        document.getElementById('file-dialog').addEventListener('click', function (event) {
            var offer = event.target.closest('.file-offer');
            if (offer) {
                WikiDialog.close();
                var file = '<ri:attachment ri:filename="' + escaped(offer.dataset.file) + '"/>';
                replace(source.selectionStart, source.selectionEnd, offer.dataset.image === 'true' ? '<ac:image>' + file + '</ac:image>' : '<ac:link>' + file + '</ac:link>');
            }
        });
    }

    function escaped(text) {
        return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
    }

    return {call: call, preview: preview, replace: replace};
}());
