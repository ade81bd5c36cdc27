/* Files at an issue: attached by choosing, dropping or pasting them, and pictures looked at one after the other. */
(function (window, document) {
    'use strict';

    const JIRA = window.JIRA;
    let viewer = null;

    function block() {
        return document.querySelector('#attachmentmodule[data-upload]');
    }

    function complain(text) {
        const error = document.getElementById('attach-error');
        if (error) {
            error.textContent = text;
            error.hidden = !text;
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
        place.setAttribute('aria-busy', 'true');
        fetch(place.dataset.upload, { method: 'POST', credentials: 'same-origin', headers: { 'X-Atlassian-Token': 'no-check', Accept: 'application/json' }, body: body })
            .then(function (response) {
                if (!response.ok) {
                    return reason(response).then(complain);
                }
                JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE, [JIRA.Issue.getIssueId()]);
                return undefined;
            })
            .catch(function () { complain('Jira could not be reached. Try again.'); })
            .finally(function () { place.removeAttribute('aria-busy'); });
    }

    function hasFiles(event) {
        return block() && event.dataTransfer && Array.from(event.dataTransfer.types).indexOf('Files') >= 0;
    }

    /* A pasted picture has no name of its own. */
    function pasted(event) {
        const files = Array.from(event.clipboardData ? event.clipboardData.files : []);
        if (block() && files.length) {
            event.preventDefault();
            attach(files.map(function (file, index) {
                const ending = (file.type.split('/')[1] || 'bin').replace(/[^a-z0-9]/g, '');
                const named = file.name && !/^image\.\w+$/.test(file.name);
                return named ? file : new File([file], 'screenshot-' + (document.querySelectorAll('.attachment-content').length + index + 1) + '.' + ending, { type: file.type });
            }));
        }
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
            attach(event.target.files);
        }
    });
    document.addEventListener('dragover', function (event) {
        if (hasFiles(event)) {
            event.preventDefault();
            block().classList.add('dropping');
        }
    });
    document.addEventListener('dragleave', function (event) {
        if (block() && !event.relatedTarget) {
            block().classList.remove('dropping');
        }
    });
    document.addEventListener('drop', function (event) {
        if (hasFiles(event)) {
            event.preventDefault();
            block().classList.remove('dropping');
            attach(event.dataTransfer.files);
        }
    });
    document.addEventListener('paste', pasted);
}(window, document));
