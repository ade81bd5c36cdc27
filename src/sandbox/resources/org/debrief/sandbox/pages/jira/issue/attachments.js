/* Files at an issue: attached by choosing, dropping or pasting them, and pictures looked at one after the other. */
(function (window, document) {
    'use strict';

    const JIRA = window.JIRA;
    let viewer = null;

    function block() {
        return document.querySelector('#attachmentmodule[data-upload]');
    }

    function dialog() {
        return document.querySelector('.jira-form-dialog');
    }

    function complain(text) {
        const error = document.getElementById('attach-error');
        if (error) {
            error.textContent = text;
            error.hidden = !text;
        }
    }

    function tell(text) {
        const status = document.getElementById('attach-status');
        if (status) {
            status.textContent = text;
        }
    }

    function reason(response) {
        return response.text().then(function (text) {
            try {
                const answer = JSON.parse(text);
                return (answer.errorMessages || []).concat(Object.values(answer.errors || {})).join(' ') || 'The files could not be attached.';
            } catch (e) {
                return response.status === 413 ? 'The files are larger than Jira takes.' : 'The files could not be attached.';
            }
        });
    }

    function attach(files) {
        const place = block();
        if (!place || !files.length) {
            return;
        }
        const body = new FormData();
        Array.from(files).forEach(function (file) { body.append('file', file, file.name); });
        complain('');
        tell(files.length === 1 ? 'Attaching ' + files[0].name + '…' : 'Attaching ' + files.length + ' files…');
        place.setAttribute('aria-busy', 'true');
        JIRA.Page.ask(place.dataset.upload, { method: 'POST', headers: { Accept: 'application/json' }, body: body })
            .then(function (response) {
                if (!response.ok) {
                    return reason(response).then(complain);
                }
                JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE, [JIRA.Issue.getIssueId()]);
                return undefined;
            })
            .catch(function (problem) { complain(problem.message); })
            .finally(function () {
                tell('');
                place.removeAttribute('aria-busy');
            });
    }

    /* Where files go: into the form of an open dialog if it takes some, else to the issue; null where nothing takes any. */
    function taker() {
        return dialog() ? dialog().querySelector('input[type=file]') : block();
    }

    function give(files) {
        const input = dialog() && taker();
        if (!input) {
            attach(files);
            return;
        }
        const all = new DataTransfer();
        Array.from(input.files).concat(Array.from(files)).forEach(function (file) { all.items.add(file); });
        input.files = all.files;
        input.focus();
    }

    function hasFiles(event) {
        return event.dataTransfer && Array.from(event.dataTransfer.types).indexOf('Files') >= 0;
    }

    /* Programs for texts and tables put a picture beside their text, which is not what belongs into a field for text. */
    function isText(event) {
        return event.target.matches('input, textarea') && Array.from(event.clipboardData.types).indexOf('text/plain') >= 0;
    }

    /* A pasted picture has no name of its own. */
    function pasted(event) {
        const files = Array.from(event.clipboardData ? event.clipboardData.files : []);
        if (taker() && files.length && !isText(event)) {
            event.preventDefault();
            give(files.map(function (file, index) {
                const ending = (file.type.split('/')[1] || 'bin').replace(/[^a-z0-9]/g, '');
                const named = file.name && !/^image\.\w+$/.test(file.name);
                return named ? file : new File([file], 'screenshot-' + (document.querySelectorAll('.attachment-content').length + index + 1) + '.' + ending, { type: file.type });
            }));
        }
    }

    function mark(dropping) {
        document.documentElement.classList.toggle('dropping', dropping);
    }

    function previews() {
        return Array.from(document.querySelectorAll('a.attachment-preview'));
    }

    function step(by) {
        const all = previews();
        show((viewer.at + by + all.length) % all.length);
    }

    function show(at) {
        const all = previews();
        const link = all[at];
        viewer.at = at;
        viewer.section.querySelector('h2').textContent = link.dataset.name;
        viewer.section.querySelector('.position').textContent = (at + 1) + ' of ' + all.length;
        const picture = viewer.section.querySelector('img');
        picture.src = link.href;
        picture.alt = link.dataset.name;
        viewer.section.querySelector('a.download').href = link.href;
        viewer.section.querySelectorAll('.step').forEach(function (button) { button.hidden = all.length < 2; });
    }

    function open(link) {
        const section = document.createElement('section');
        section.id = 'attachment-viewer';
        section.className = 'aui-dialog2 aui-dialog2-xlarge aui-layer';
        section.setAttribute('role', 'dialog');
        section.setAttribute('aria-modal', 'true');
        section.setAttribute('aria-labelledby', 'attachment-viewer-heading');
        section.setAttribute('data-aui-remove-on-hide', 'true');
        section.innerHTML = '<header class="aui-dialog2-header"><h2 class="aui-dialog2-header-main" id="attachment-viewer-heading"></h2>'
            + '<button type="button" class="aui-close-button" aria-label="Close"></button></header>'
            + '<div class="aui-dialog2-content"><img alt=""></div>'
            + '<footer class="aui-dialog2-footer"><div class="aui-dialog2-footer-actions"><a class="aui-button aui-button-link download" href="#" download>Download</a>'
            + '<button type="button" class="aui-button step previous">Previous</button><button type="button" class="aui-button step next">Next</button></div>'
            + '<div class="aui-dialog2-footer-hint position" aria-live="polite"></div></footer>';
        document.body.appendChild(section);
        viewer = { section: section, at: 0 };
        show(previews().indexOf(link));
        const layer = window.AJS.dialog2(section);
        layer.on('hide', function () {
            viewer = null;
            if (document.contains(link)) {
                link.focus();
            }
        });
        layer.show();
        section.querySelector('.aui-close-button').focus();
    }

    document.addEventListener('click', function (event) {
        const link = event.target.closest('a.attachment-preview');
        const button = event.target.closest('#attachment-viewer .step');
        if (link && window.AJS && window.AJS.dialog2 && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            open(link);
        } else if (button) {
            step(button.classList.contains('next') ? 1 : -1);
        }
    });
    document.addEventListener('keydown', function (event) {
        if (viewer && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
            event.preventDefault();
            step(event.key === 'ArrowRight' ? 1 : -1);
        }
    });
    document.addEventListener('change', function (event) {
        if (event.target.id === 'attach-files') {
            attach(Array.from(event.target.files));
            event.target.value = '';
        }
    });
    /* A file that is dropped where nothing takes it would be opened instead of the page, with all that was typed. */
    document.addEventListener('dragover', function (event) {
        if (hasFiles(event) && (taker() || dialog())) {
            event.preventDefault();
            event.dataTransfer.dropEffect = taker() ? 'copy' : 'none';
            mark(Boolean(taker()));
        }
    });
    document.addEventListener('dragleave', function (event) {
        if (!event.relatedTarget) {
            mark(false);
        }
    });
    document.addEventListener('drop', function (event) {
        mark(false);
        if (hasFiles(event) && (taker() || dialog())) {
            event.preventDefault();
            if (taker()) {
                give(Array.from(event.dataTransfer.files));
            }
        }
    });
    document.addEventListener('paste', pasted);
}(window, document));
