/* What scripts of plugins and of the pages find in Jira: its event bus and the issue of the page. */
(function (window, document) {
    'use strict';

    var handlers = {};
    var Events = {
        NEW_CONTENT_ADDED: 'newContentAdded',
        INLINE_EDIT_STARTED: 'inlineEditStarted',
        ISSUE_REFRESHED: 'issueRefreshed',
        PANEL_REFRESHED: 'panelRefreshed',
        REFRESH_ISSUE_PAGE: 'refreshIssuePage',
        INLINE_EDIT_SAVE_COMPLETE: 'inlineEditSaveComplete',
        LOCK_PANEL_REFRESHING: 'lockPanelRefreshing',
        UNLOCK_PANEL_REFRESHING: 'unlockPanelRefreshing'
    };
    var Reasons = { pageLoad: 'pageLoad', panelRefreshed: 'panelRefreshed', inlineEditStarted: 'inlineEditStarted', dialogReady: 'dialogReady' };

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

    function issueLink() {
        return document.getElementById('key-val');
    }

    function wrapped(element) {
        return window.jQuery ? window.jQuery(element) : element;
    }

    /* Says in a corner of the page what was done; the markup comes from the server. */
    function flag(type, html) {
        if (window.AJS && window.AJS.flag) {
            window.AJS.flag({ type: type, body: html, close: type === 'error' ? 'manual' : 'auto' });
        }
    }

    /* Says in a corner of the page what went wrong. */
    function complain(text) {
        var message = document.createElement('p');
        message.textContent = text;
        if (window.AJS && window.AJS.flag) {
            flag('error', message.outerHTML);
        } else {
            window.alert(text);
        }
    }

    /* Asks the server. Fails, with words for people, where it cannot be reached, and where the session of this page ended meanwhile. */
    function ask(address, options) {
        var asked = Object.assign({ credentials: 'same-origin' }, options);
        asked.headers = Object.assign({ 'X-Atlassian-Token': 'no-check' }, asked.headers);
        return window.fetch(address, asked).catch(function () {
            throw new Error('Jira could not be reached. Try again in a moment.');
        }).then(function (response) {
            if (signedOut(response)) {
                throw new Error('You are no longer signed in. Log in in another tab, then try again here.');
            }
            return response;
        });
    }

    function signedOut(response) {
        return Boolean(meta('remote-user')) && (response.headers.get('X-AUSERNAME') === 'anonymous'
            || response.redirected && /\/login\.jsp$/.test(new URL(response.url).pathname));
    }

    /* What an answer says of a refusal: as a form with errors, or as plain text after a title. */
    function refusal(response) {
        return response.text().then(function (text) {
            var form = /html/.test(response.headers.get('Content-Type'));
            var error = form ? new DOMParser().parseFromString(text, 'text/html').querySelector('.error, .aui-message-error') : null;
            var words = form ? error && error.textContent : text.replace(/^[^:]*: /, '');
            return words && words.trim() || 'Jira answered with status ' + response.status + '. Reload the page and try again.';
        });
    }

    window.JIRA = window.JIRA || {};
    window.JIRA.bind = bind;
    window.JIRA.unbind = unbind;
    window.JIRA.trigger = trigger;
    window.JIRA.Events = Events;
    window.JIRA.CONTENT_ADDED_REASON = Reasons;
    window.JIRA.Page = { meta: meta, wrapped: wrapped, flag: flag, complain: complain, ask: ask, refusal: refusal };
    window.JIRA.Issue = {
        getIssueId: function () { return issueLink() ? Number(issueLink().getAttribute('rel')) : undefined; },
        getIssueKey: function () { return issueLink() ? issueLink().dataset.issueKey : undefined; }
    };

    document.addEventListener('change', function (event) {
        if (event.target.matches && event.target.matches('select[data-reload]') && !event.target.closest('.aui-dialog2')) {
            var chosen = new URLSearchParams(new FormData(event.target.form));
            chosen.delete('issuetype');
            window.location.search = chosen.toString();
        }
    });
    document.addEventListener('DOMContentLoaded', function () {
        if (window.AJS && !window.AJS.Meta) {
            window.AJS.Meta = { get: meta, getNumber: function (name) { return Number(meta(name)); } };
        }
        if (document.getElementById('issue-content')) {
            window.setTimeout(function () { trigger(Events.NEW_CONTENT_ADDED, [wrapped(document.body), Reasons.pageLoad]); }, 0);
        }
    });
}(window, document));
