/* The view of an issue: its reload in place, with the events plugins wait for, and the tabs of its activity. */
(function (window, document) {
    'use strict';

    const JIRA = window.JIRA;
    let latest = 0;

    function view() {
        return document.getElementById('issue-content');
    }

    function address(content) {
        const open = content.querySelector('#issue-tabs .active-tab');
        return JIRA.Page.meta('context-path') + '/browse/' + encodeURIComponent(content.dataset.issueKey) + '?contentOnly=true'
            + (open ? '&page=' + encodeURIComponent(open.dataset.key) : '');
    }

    function tellOfPanels(content, panels) {
        content.querySelectorAll('.toggle-wrap').forEach(function (panel) {
            JIRA.trigger(JIRA.Events.PANEL_REFRESHED, [panel.id, JIRA.Page.wrapped(panel), JIRA.Page.wrapped(panels[panel.id] || null)]);
        });
        JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [JIRA.Page.wrapped(content), JIRA.CONTENT_ADDED_REASON.panelRefreshed]);
        JIRA.trigger(JIRA.Events.ISSUE_REFRESHED, [JIRA.Issue.getIssueId()]);
    }

    /* What is being typed survives: open editors are put into the new view, and so is a comment. The open tab of fields stays open. */
    function keep(content) {
        const editors = Array.from(content.querySelectorAll('.editable-field.active'));
        const comment = content.querySelector('#comment');
        const draft = comment ? { text: comment.value, open: comment.closest('#addcomment').classList.contains('active') } : null;
        const tab = content.querySelector('#customfield-tabs .active-tab a');
        return function () {
            editors.forEach(function (editor) {
                const fresh = document.getElementById(editor.id);
                if (fresh) {
                    editor.inactive = fresh;
                    fresh.replaceWith(editor);
                }
            });
            const field = document.getElementById('comment');
            if (draft && field) {
                field.value = draft.text;
                field.closest('#addcomment').classList.toggle('active', draft.open);
            }
            if (tab && document.getElementById(tab.hash.substring(1))) {
                openFields(tab.hash);
            }
        };
    }

    function openFields(hash) {
        document.querySelectorAll('#customfield-tabs a').forEach(function (tab) {
            const open = tab.hash === hash;
            tab.parentElement.classList.toggle('active-tab', open);
            document.getElementById(tab.hash.substring(1)).classList.toggle('active-pane', open);
        });
    }

    /* What gets the focus of something that was replaced: the same, or the first link or button around what is not there any more. */
    function successor(gone) {
        let found = document.contains(gone) ? gone : gone.id && document.getElementById(gone.id);
        for (let place = gone.parentElement; place && !found; place = place.parentElement) {
            const fresh = place.id && document.getElementById(place.id);
            found = fresh && fresh.querySelector('a, button');
        }
        return found;
    }

    function show(content, html) {
        const panels = {};
        const focused = content.contains(document.activeElement) ? document.activeElement : null;
        const restore = keep(content);
        content.querySelectorAll('.toggle-wrap').forEach(function (panel) { panels[panel.id] = panel; });
        content.innerHTML = html;
        restore();
        const next = focused && successor(focused);
        if (next && next !== document.activeElement) {
            next.focus({ preventScroll: true });
        }
        tellOfPanels(content, panels);
    }

    function refresh(from) {
        const content = view();
        if (!content) {
            return Promise.resolve();
        }
        const turn = ++latest;
        content.setAttribute('aria-busy', 'true');
        return JIRA.Page.ask(typeof from === 'string' ? from : address(content))
            .then(function (response) {
                return response.ok ? response.text() : JIRA.Page.refusal(response).then(function (words) { throw new Error(words); });
            })
            .then(function (html) {
                if (turn === latest) {
                    show(content, html);
                }
            })
            .catch(function (problem) { JIRA.Page.complain(problem.message); })
            .finally(function () { content.removeAttribute('aria-busy'); });
    }

    /* Another tab of the activity has an address, which is opened without leaving the page. */
    function openTab(link) {
        const address = new URL(link.href);
        window.history.replaceState(null, '', address.pathname + address.search);
        address.searchParams.set('contentOnly', 'true');
        refresh(address.pathname + address.search).then(function () {
            const open = document.getElementById(link.id);
            if (open) {
                open.focus();
            }
        });
    }

    /* AUI looks for tabs when a page is loaded; those that come later have to be shown to it. */
    function setUpTabs(event, context, reason) {
        if (reason !== JIRA.CONTENT_ADDED_REASON.pageLoad && window.AJS && window.AJS.tabs) {
            window.AJS.tabs.setup();
        }
    }

    function focusLinked() {
        const linked = /^#comment-\d+$/.test(window.location.hash) ? document.querySelector(window.location.hash) : null;
        document.querySelectorAll('.activity-comment.focused').forEach(function (comment) { comment.classList.remove('focused'); });
        if (linked) {
            linked.classList.add('focused');
            linked.scrollIntoView({ block: 'center' });
        }
    }

    document.addEventListener('click', function (event) {
        if (event.target.closest('#refresh-issue')) {
            refresh();
        }
        const tab = event.target.closest('a.ajax-activity-content');
        if (tab && view() && !event.ctrlKey && !event.metaKey) {
            event.preventDefault();
            openTab(tab);
        }
    });
    window.addEventListener('hashchange', focusLinked);
    document.addEventListener('DOMContentLoaded', function () {
        JIRA.bind(JIRA.Events.REFRESH_ISSUE_PAGE, refresh);
        JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, setUpTabs);
        focusLinked();
    });
}(window, document));
