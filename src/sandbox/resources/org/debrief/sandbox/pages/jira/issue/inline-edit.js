/* Editing in place: a field of the issue's view becomes its input, is saved by Enter, by the tick or by leaving it, and closed by Escape. */
(function (window, document) {
    'use strict';

    const JIRA = window.JIRA;
    const INTERACTIVE = 'a, input, select, textarea, button:not(.overlay-icon), time a';
    let open = null;

    function path(action) {
        return JIRA.Page.meta('context-path') + '/secure/' + action + '.jspa';
    }

    function token() {
        return document.getElementById('issue-content').dataset.atlToken;
    }

    function saveOptions() {
        return '<div class="save-options"><button type="submit" class="aui-button submit" accesskey="s" aria-label="Save" title="Save">'
            + '<span class="aui-icon aui-icon-small aui-iconfont-success"></span></button>'
            + '<button type="button" class="aui-button cancel" aria-label="Cancel" title="Cancel"><span class="aui-icon aui-icon-small aui-iconfont-cross"></span></button></div>';
    }

    /* An editor stands in the place of the element that shows the value. */
    function Editor(shown, html) {
        const editor = this;
        this.field = shown.dataset.fieldId;
        this.element = document.createElement(/^(H1|DD)$/.test(shown.tagName) ? shown.tagName : 'div');
        this.element.id = shown.id;
        this.element.className = shown.className.replace('inactive', 'active');
        this.element.inactive = shown;
        this.form = document.createElement('form');
        this.form.id = this.field + '-form';
        this.form.className = 'aui ajs-dirty-warning-exempt';
        this.form.noValidate = true;
        this.element.appendChild(this.form);
        this.fill(html);
        shown.replaceWith(this.element);
        this.before = this.entered();
        this.form.addEventListener('submit', function (event) { event.preventDefault(); editor.save(true); });
        this.form.addEventListener('click', function (event) { if (event.target.closest('.cancel')) { editor.cancel(); } });
        this.form.addEventListener('keydown', function (event) { editor.key(event); });
        this.form.addEventListener('focusin', function () { open = editor; });
        this.form.addEventListener('focusout', function () { window.setTimeout(function () { editor.left(); }, 0); });
        JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [JIRA.Page.wrapped(this.element), JIRA.CONTENT_ADDED_REASON.inlineEditStarted]);
        JIRA.trigger(JIRA.Events.INLINE_EDIT_STARTED, [this.field, JIRA.Issue.getIssueId(), JIRA.Page.wrapped(this.element)]);
        this.focus(true);
    }

    Editor.prototype.fill = function (html) {
        this.form.innerHTML = '<div class="inline-edit-fields">' + html + '</div>' + saveOptions();
    };

    Editor.prototype.entered = function () {
        return new URLSearchParams(new FormData(this.form)).toString();
    };

    Editor.prototype.focus = function (select) {
        const input = this.form.querySelector('input:checked, input[type=text], select, textarea, input:not([type=hidden])');
        input.focus();
        if (select && input.select) {
            input.select();
        }
    };

    Editor.prototype.key = function (event) {
        if (event.defaultPrevented) {
            return;
        }
        if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            this.cancel();
        } else if (event.key === 'Enter' && event.target.matches('textarea') && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            this.save(true);
        } else if (event.key === 'Enter' && event.target.matches('select, input[type=radio]')) {
            event.preventDefault();
            this.save(true);
        }
    };

    /* Whoever goes on elsewhere has finished here. */
    Editor.prototype.left = function () {
        if (open === this && document.hasFocus() && !this.element.contains(document.activeElement)) {
            this.save(false);
        }
    };

    Editor.prototype.cancel = function () {
        this.close();
        this.refocus();
    };

    Editor.prototype.close = function () {
        if (open === this) {
            open = null;
        }
        this.element.replaceWith(this.element.inactive);
    };

    Editor.prototype.refocus = function () {
        const shown = document.getElementById(this.element.id);
        const pencil = shown && shown.querySelector('.overlay-icon');
        if (pencil) {
            pencil.focus();
        }
    };

    /* The view is loaded anew when all is saved; whoever saved by key stands at the field again. */
    Editor.prototype.save = function (stays) {
        if (this.saving) {
            return;
        }
        if (this.entered() === this.before && !this.refused) {
            this.close();
            if (stays) {
                this.refocus();
            }
            return;
        }
        const editor = this;
        const body = new URLSearchParams(new FormData(this.form));
        body.set('issueId', JIRA.Issue.getIssueId());
        body.set('atl_token', token());
        body.set('singleFieldEdit', 'true');
        body.set('fieldsToForcePresent', this.field);
        this.saving = true;
        this.element.setAttribute('aria-busy', 'true');
        JIRA.Page.ask(path('AjaxIssueAction') + '?decorator=none', { method: 'POST', body: body })
            .then(function (response) {
                return /json/.test(response.headers.get('Content-Type'))
                    ? response.json().then(function (answer) { editor.saved(response, answer, stays); })
                    : JIRA.Page.refusal(response).then(function (words) { editor.complain(words); });
            })
            .catch(function (problem) { editor.complain(problem.message); })
            .finally(function () {
                editor.saving = false;
                editor.element.removeAttribute('aria-busy');
            });
    };

    Editor.prototype.saved = function (response, answer, stays) {
        const errors = answer.errorCollection;
        if (response.ok) {
            const editor = this;
            this.close();
            JIRA.trigger(JIRA.Events.INLINE_EDIT_SAVE_COMPLETE, [JIRA.Issue.getIssueId(), [this.field]]);
            if (stays) {
                JIRA.bind(JIRA.Events.ISSUE_REFRESHED, function refreshed() {
                    JIRA.unbind(JIRA.Events.ISSUE_REFRESHED, refreshed);
                    if (!open) {
                        editor.refocus();
                    }
                });
            }
            JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE, [JIRA.Issue.getIssueId()]);
            return;
        }
        this.complain(errors.errors[this.field] || Object.values(errors.errors).concat(errors.errorMessages).join(' '));
    };

    /* The error stands at the field, with what was typed. */
    Editor.prototype.complain = function (text) {
        const input = this.form.querySelector('[name]');
        let error = this.form.querySelector('.error');
        if (!error) {
            error = document.createElement('div');
            error.className = 'error';
            error.id = this.field + '-error';
            error.setAttribute('role', 'alert');
            this.form.querySelector('.inline-edit-fields').appendChild(error);
        }
        error.textContent = text;
        input.setAttribute('aria-invalid', 'true');
        input.setAttribute('aria-describedby', error.id);
        this.refused = true;
        if (open === this || !open) {
            open = this;
            this.focus(false);
        }
    };

    function start(shown) {
        const address = path('AjaxIssueEditAction!default') + '?decorator=none&issueId=' + JIRA.Issue.getIssueId();
        JIRA.Page.ask(address)
            .then(function (response) {
                return response.ok ? response.json() : JIRA.Page.refusal(response).then(function (words) { throw new Error(words); });
            })
            .then(function (answer) {
                const field = answer.fields.find(function (known) { return known.id === shown.dataset.fieldId; });
                const place = document.getElementById(shown.id);
                if (field && place && place.classList.contains('inactive')) {
                    if (open) {
                        open.save(false);
                    }
                    open = new Editor(place, field.editHtml);
                }
            })
            .catch(function (problem) { JIRA.Page.complain(problem.message); });
    }

    document.addEventListener('click', function (event) {
        const shown = event.target.closest('.editable-field.inactive');
        const selected = window.getSelection && !window.getSelection().isCollapsed;
        if (shown && document.contains(shown) && !event.target.closest(INTERACTIVE) && !selected) {
            start(shown);
        }
    });
    /* A click on what cannot be focused leaves the field, too. */
    document.addEventListener('mousedown', function (event) {
        if (open && !open.element.contains(event.target) && !event.target.closest('.suggestions, .aui-dialog2')) {
            const editor = open;
            window.setTimeout(function () { if (open === editor) { editor.save(false); } }, 0);
        }
    });
}(window, document));
