/* What a board asks the product: which ways a card may go, to go one of them, and to put it before or after another. */
(function () {
    'use strict';

    var base = document.querySelector('meta[name="ajs-context-path"]').content;

    function call(method, path, body) {
        return window.JIRA.Page.ask(base + path, {
            method: method,
            headers: {'Accept': 'application/json', 'Content-Type': 'application/json'},
            body: body && JSON.stringify(body)
        }).then(function (answer) {
            return answer.text().then(function (text) {
                var data = parsed(text);
                if (!answer.ok) {
                    throw new Error(words(data, answer.status));
                }
                return data;
            });
        });
    }

    function parsed(text) {
        try {
            return text ? JSON.parse(text) : {};
        } catch (notJson) {
            return {};
        }
    }

    function words(data, status) {
        var errors = data.errors || {};
        var all = (data.errorMessages || []).concat(Object.keys(errors).map(function (name) {
            return errors[name];
        }));
        return all.join(' ') || 'Jira answered with status ' + status + '.';
    }

    function issue(key) {
        return '/rest/api/2/issue/' + encodeURIComponent(key);
    }

    window.BoardMoves = {
        base: base,
        transitions: function (key) {
            return call('GET', issue(key) + '/transitions?expand=transitions.fields').then(function (data) {
                return data.transitions || [];
            });
        },
        go: function (key, transition, resolution) {
            var body = {transition: {id: transition.id}};
            if (resolution) {
                body.fields = {resolution: {id: resolution}};
            }
            return call('POST', issue(key) + '/transitions', body);
        },
        /* The resolutions to choose from, where the way leads to done and its screen asks for one. */
        resolutions: function (transition) {
            var field = transition.fields && transition.fields.resolution;
            var done = transition.to.statusCategory && transition.to.statusCategory.key === 'done';
            return field && done ? field.allowedValues || [] : [];
        },
        rank: function (key, other, before) {
            var body = {issues: [key]};
            body[before ? 'rankBeforeIssue' : 'rankAfterIssue'] = other;
            return call('PUT', '/rest/agile/1.0/issue/rank', body);
        }
    };
}());
