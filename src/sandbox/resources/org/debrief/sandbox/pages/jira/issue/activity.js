/* The form for a comment under an issue: folded away until asked for, and sent without leaving the page. */
(function (window, document) {
    'use strict';

    const JIRA = window.JIRA;

    function box() {
        return document.getElementById('addcomment');
    }

    function unfold() {
        box().classList.add('active');
        document.getElementById('comment').focus();
    }

    function fold() {
        document.getElementById('issue-comment-add').reset();
        complain('');
        box().classList.remove('active');
        document.getElementById('footer-comment-button').focus();
    }

    function complain(text) {
        const error = document.getElementById('comment-error');
        const field = document.getElementById('comment');
        error.textContent = text;
        error.hidden = !text;
        if (text) {
            field.setAttribute('aria-invalid', 'true');
            field.setAttribute('aria-describedby', error.id);
            field.focus();
        } else {
            field.removeAttribute('aria-invalid');
        }
    }

    function send(form) {
        const body = new URLSearchParams(new FormData(form));
        const button = document.getElementById('issue-comment-add-submit');
        body.set('inline', 'true');
        body.set('decorator', 'dialog');
        button.disabled = true;
        JIRA.Page.ask(form.getAttribute('action'), { method: 'POST', body: body })
            .then(function (response) {
                if (response.ok && !response.redirected) {
                    fold();
                    JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE, [JIRA.Issue.getIssueId()]);
                    return undefined;
                }
                return JIRA.Page.refusal(response).then(complain);
            })
            .catch(function (problem) { complain(problem.message); })
            .finally(function () { button.disabled = false; });
    }

    document.addEventListener('click', function (event) {
        if (box() && event.target.closest('.add-issue-comment')) {
            event.preventDefault();
            unfold();
        } else if (event.target.closest('#issue-comment-add-cancel')) {
            fold();
        }
    });
    document.addEventListener('submit', function (event) {
        if (event.target.getAttribute('id') === 'issue-comment-add') {
            event.preventDefault();
            send(event.target);
        }
    });
    document.addEventListener('keydown', function (event) {
        if (event.target.id === 'comment' && box() && box().contains(event.target) && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            send(event.target.form);
        }
    });
    document.documentElement.classList.add('scripted');
}(window, document));
