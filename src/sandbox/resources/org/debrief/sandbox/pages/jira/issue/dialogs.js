/* Forms in dialogs: a link to a form opens it without leaving the page; what was refused is shown with all that was typed. */
(function (window, document) {
    'use strict';

    const JIRA = window.JIRA;
    const TRIGGERS = 'a.trigger-dialog, .trigger-dialog > a, a[href*="/secure/CreateIssue"]';
    let opening = false;

    function inline(href) {
        const address = new URL(href, window.location.href);
        address.searchParams.set('decorator', 'dialog');
        address.searchParams.set('inline', 'true');
        return address;
    }

    /* Where one is says which project a new issue most likely belongs to. */
    function withPlace(address) {
        const project = JIRA.Page.meta('project-key') || (JIRA.Page.meta('issue-key') || '').replace(/-\d+$/, '');
        if (project && /\/CreateIssue/.test(address.pathname) && !address.searchParams.has('pid')) {
            address.searchParams.set('projectKey', project);
        }
        return address;
    }

    function nameOf(section) {
        return section.querySelector('form').getAttribute('id').replace('-form', '-dialog');
    }

    /* Inputs may be called id or action, and then hide these properties of their form. */
    function addressOf(form) {
        return form.getAttribute('action');
    }

    function instructions(response) {
        const control = response.headers.get('X-Atlassian-Dialog-Control') || '';
        return { done: control === 'DONE', redirect: control.indexOf('redirect:') === 0 ? control.substring(9) : '', message: response.headers.get('X-Atlassian-Dialog-Msg-Html') };
    }

    function Dialog(opener) {
        this.opener = opener;
        this.section = null;
        this.closed = false;
    }

    /* Shows what the server answered: a form, or that all is done. What is refused to an open form is said in it, so that nothing typed is lost. */
    Dialog.prototype.take = function (response, href) {
        const told = instructions(response);
        const dialog = this;
        if (told.message) {
            JIRA.Page.flag('success', told.message);
        }
        if (told.redirect) {
            window.location.assign(told.redirect);
        } else if (told.done) {
            this.close();
            JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE, [JIRA.Issue.getIssueId()]);
        } else if (response.redirected || response.status === 403 || response.status === 404 || response.status >= 500) {
            if (this.section) {
                return JIRA.Page.refusal(response).then(function (words) { dialog.complain(words); });
            }
            window.location.assign(href);
        } else {
            return response.text().then(function (html) { dialog.show(html, !response.ok); });
        }
        return Promise.resolve();
    };

    Dialog.prototype.show = function (html, refused) {
        if (this.closed) {
            return;
        }
        const first = !this.section;
        if (first) {
            this.section = document.createElement('section');
            this.section.className = 'aui-dialog2 aui-dialog2-large aui-layer jira-form-dialog';
            this.section.setAttribute('role', 'dialog');
            this.section.setAttribute('aria-modal', 'true');
            this.section.setAttribute('data-aui-remove-on-hide', 'true');
        }
        this.section.innerHTML = html;
        this.section.id = nameOf(this.section);
        this.section.setAttribute('aria-labelledby', this.section.querySelector('h2').id);
        if (first) {
            this.open();
        }
        JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [JIRA.Page.wrapped(this.section), JIRA.CONTENT_ADDED_REASON.dialogReady]);
        this.focus(refused);
    };

    Dialog.prototype.open = function () {
        const dialog = this;
        document.body.appendChild(this.section);
        this.layer = window.AJS.dialog2(this.section);
        this.layer.on('hide', function () {
            dialog.closed = true;
            const opener = document.contains(dialog.opener) ? dialog.opener : document.getElementById(dialog.opener.id);
            if (opener) {
                opener.focus();
            }
        });
        this.layer.show();
        this.section.addEventListener('submit', function (event) {
            event.preventDefault();
            dialog.send(event.target, addressOf(event.target));
        });
        this.section.addEventListener('click', function (event) {
            if (event.target.closest('.cancel')) {
                dialog.close();
            }
        });
        this.section.addEventListener('change', function (event) {
            if (event.target.matches('[data-reload]')) {
                const form = event.target.form;
                dialog.send(form, addressOf(form).replace('.jspa', '!default.jspa'), event.target.id);
            }
        });
    };

    /* The first field that was refused, or else the first one. */
    Dialog.prototype.focus = function (refused) {
        const fields = 'input:not([type=hidden]), select, textarea';
        const wrong = refused && (this.section.querySelector('[aria-invalid]') || this.section.querySelector('.aui-message-error'));
        const pane = wrong && wrong.closest('.tabs-pane');
        const first = this.section.querySelector('#summary') || this.section.querySelector('input[data-suggest]') || this.section.querySelector(fields);
        const asked = this.asked && this.section.querySelector('#' + this.asked);
        const target = wrong || asked || first || this.section.querySelector('button[type=submit]');
        this.asked = null;
        if (target) {
            if (pane && !pane.classList.contains('active-pane') && window.AJS.tabs) {
                window.AJS.tabs.change(window.jQuery('a[href="#' + pane.id + '"]'));
            }
            target.focus();
        }
    };

    Dialog.prototype.send = function (form, action, asked) {
        if (this.section.getAttribute('aria-busy') === 'true') {
            return;
        }
        const dialog = this;
        const files = form.enctype === 'multipart/form-data';
        const data = new FormData(form);
        data.set('decorator', 'dialog');
        data.set('inline', 'true');
        this.asked = asked;
        this.section.setAttribute('aria-busy', 'true');
        JIRA.Page.ask(files ? inline(action) : action, { method: 'POST', body: files ? data : new URLSearchParams(data) })
            .then(function (response) { return dialog.take(response, action); })
            .catch(function (problem) { dialog.complain(problem.message); })
            .finally(function () { dialog.section.removeAttribute('aria-busy'); });
    };

    Dialog.prototype.complain = function (text) {
        const content = this.section.querySelector('.aui-dialog2-content');
        let message = content.querySelector('.not-sent');
        if (!message) {
            message = document.createElement('div');
            message.className = 'aui-message aui-message-error not-sent';
            message.setAttribute('role', 'alert');
            message.appendChild(document.createElement('p'));
            content.prepend(message);
        }
        message.firstChild.textContent = text;
        message.scrollIntoView({ block: 'nearest' });
    };

    Dialog.prototype.close = function () {
        this.closed = true;
        if (this.layer) {
            this.layer.hide();
        }
    };

    function open(link) {
        const dialog = new Dialog(link.closest('.aui-dropdown2') ? document.getElementById('opsbar-operations_more') : link);
        opening = true;
        JIRA.Page.ask(withPlace(inline(link.href)))
            .then(function (response) { return dialog.take(response, link.href); })
            .catch(function (problem) { JIRA.Page.complain(problem.message); })
            .finally(function () { opening = false; });
    }

    document.addEventListener('click', function (event) {
        const link = event.target.closest(TRIGGERS);
        if (link && window.AJS && window.AJS.dialog2 && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
            event.preventDefault();
            if (!opening) {
                open(link);
            }
        }
    });
}(window, document));
