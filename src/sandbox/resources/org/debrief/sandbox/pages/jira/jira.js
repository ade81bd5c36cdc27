/* What scripts of plugins find in Jira's pages: its event bus, the issue of the page, and the view's reload in place. */
(function (window, document) {
    'use strict';

    var handlers = {};
    var Events = {
        NEW_CONTENT_ADDED: 'newContentAdded',
        ISSUE_REFRESHED: 'issueRefreshed',
        PANEL_REFRESHED: 'panelRefreshed',
        REFRESH_ISSUE_PAGE: 'refreshIssuePage',
        INLINE_EDIT_SAVE_COMPLETE: 'inlineEditSaveComplete',
        LOCK_PANEL_REFRESHING: 'lockPanelRefreshing',
        UNLOCK_PANEL_REFRESHING: 'unlockPanelRefreshing'
    };
    var Reasons = { pageLoad: 'pageLoad', panelRefreshed: 'panelRefreshed', inlineEditStarted: 'inlineEditStarted' };

    /* Jira's bus is jQuery on the document; without jQuery a list of handlers does the same. */
    function bind(type, handler) {
        if (window.jQuery) {
            window.jQuery(document).on(type, handler);
        } else {
            (handlers[type] = handlers[type] || []).push(handler);
        }
    }

    function unbind(type, handler) {
        if (window.jQuery) {
            window.jQuery(document).off(type, handler);
        } else {
            handlers[type] = (handlers[type] || []).filter(function (known) { return known !== handler; });
        }
    }

    function trigger(type, args) {
        var more = args === undefined ? [] : [].concat(args);
        if (window.jQuery) {
            window.jQuery(document).trigger(type, more);
        } else {
            (handlers[type] || []).forEach(function (handler) { handler.apply(document, [{ type: type }].concat(more)); });
        }
    }

    function meta(name) {
        var tag = document.querySelector('meta[name="ajs-' + name + '"]');
        return tag ? tag.content : undefined;
    }

    function view() {
        return document.getElementById('issue-content');
    }

    function issueLink() {
        return document.getElementById('key-val');
    }

    function wrapped(element) {
        return window.jQuery ? window.jQuery(element) : element;
    }

    function tellOfPanels(content, panels) {
        content.querySelectorAll('.toggle-wrap').forEach(function (panel) {
            trigger(Events.PANEL_REFRESHED, [panel.id, wrapped(panel), wrapped(panels[panel.id] || null)]);
        });
        trigger(Events.NEW_CONTENT_ADDED, [wrapped(content), Reasons.panelRefreshed]);
        trigger(Events.ISSUE_REFRESHED, [window.JIRA.Issue.getIssueId()]);
    }

    function refresh() {
        var content = view();
        if (!content) {
            return;
        }
        var focused = document.activeElement ? document.activeElement.id : '';
        content.setAttribute('aria-busy', 'true');
        fetch(meta('context-path') + '/browse/' + encodeURIComponent(content.dataset.issueKey) + '?contentOnly=true', { credentials: 'same-origin' })
            .then(function (response) {
                if (!response.ok) {
                    throw new Error(String(response.status));
                }
                return response.text();
            })
            .then(function (html) {
                var panels = {};
                content.querySelectorAll('.toggle-wrap').forEach(function (panel) { panels[panel.id] = panel; });
                content.innerHTML = html;
                if (focused && document.getElementById(focused)) {
                    document.getElementById(focused).focus();
                }
                tellOfPanels(content, panels);
            })
            .catch(function () { window.location.reload(); })
            .finally(function () { content.removeAttribute('aria-busy'); });
    }

    window.JIRA = window.JIRA || {};
    window.JIRA.bind = bind;
    window.JIRA.unbind = unbind;
    window.JIRA.trigger = trigger;
    window.JIRA.Events = Events;
    window.JIRA.CONTENT_ADDED_REASON = Reasons;
    window.JIRA.Issue = {
        getIssueId: function () { return issueLink() ? Number(issueLink().getAttribute('rel')) : undefined; },
        getIssueKey: function () { return issueLink() ? issueLink().dataset.issueKey : undefined; }
    };

    document.addEventListener('click', function (event) {
        if (event.target.closest && event.target.closest('#refresh-issue')) {
            refresh();
        }
    });
    document.addEventListener('change', function (event) {
        if (event.target.matches && event.target.matches('select[data-reload]')) {
            var chosen = new URLSearchParams(new FormData(event.target.form));
            chosen.delete('issuetype');
            window.location.search = chosen.toString();
        }
    });
    document.addEventListener('DOMContentLoaded', function () {
        if (window.AJS && !window.AJS.Meta) {
            window.AJS.Meta = { get: meta, getNumber: function (name) { return Number(meta(name)); } };
        }
        bind(Events.REFRESH_ISSUE_PAGE, refresh);
        if (view()) {
            window.setTimeout(function () { trigger(Events.NEW_CONTENT_ADDED, [wrapped(document.body), Reasons.pageLoad]); }, 0);
        }
    });
}(window, document));
