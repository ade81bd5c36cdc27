/* Inputs that find people or issues while one types, as a list to choose from by mouse or arrow keys. */
(function (window, document) {
    'use strict';

    const JIRA = window.JIRA;
    const PAUSE = 150;
    const SOURCES = {
        user: people,
        users: people,
        issues: issues
    };
    let list = null;

    function ask(path, parameters) {
        const address = JIRA.Page.meta('context-path') + path + '?' + new URLSearchParams(parameters);
        return fetch(address, { credentials: 'same-origin', headers: { Accept: 'application/json' } })
            .then(function (response) { return response.ok ? response.json() : {}; });
    }

    function people(word) {
        return ask('/rest/api/2/user/picker', { query: word, maxResults: 10 }).then(function (answer) {
            return (answer.users || []).map(function (user) { return { value: user.name, text: user.displayName + ' (' + user.name + ')' }; });
        });
    }

    function issues(word) {
        const parameters = { query: word, showSubTasks: 'true', showSubTaskParent: 'true' };
        if (JIRA.Issue.getIssueKey()) {
            parameters.currentIssueKey = JIRA.Issue.getIssueKey();
        }
        return ask('/rest/api/2/issue/picker', parameters).then(function (answer) {
            const seen = {};
            return [].concat.apply([], (answer.sections || []).map(function (section) { return section.issues || []; }))
                .filter(function (issue) { return !seen[issue.key] && (seen[issue.key] = true); })
                .map(function (issue) { return { value: issue.key, text: issue.key + ' - ' + issue.summaryText }; });
        });
    }

    /* Where several values are allowed, only the last one is being typed. */
    function parts(input) {
        const many = input.dataset.suggest !== 'user';
        const cut = many ? input.value.lastIndexOf(',') + 1 : 0;
        return { before: input.value.substring(0, cut), word: input.value.substring(cut).trim(), many: many };
    }

    function close() {
        if (list) {
            list.input.setAttribute('aria-expanded', 'false');
            list.input.removeAttribute('aria-activedescendant');
            list.element.remove();
            list = null;
        }
    }

    function mark(index) {
        list.index = index;
        Array.from(list.element.children).forEach(function (option, at) {
            option.setAttribute('aria-selected', String(at === index));
            if (at === index) {
                list.input.setAttribute('aria-activedescendant', option.id);
                option.scrollIntoView({ block: 'nearest' });
            }
        });
    }

    function choose(index) {
        const input = list.input;
        const typed = parts(input);
        const value = list.found[index].value;
        input.value = typed.many ? (typed.before ? typed.before.trim() + ' ' : '') + value : value;
        close();
        input.focus();
        input.dispatchEvent(new Event('change', { bubbles: true }));
    }

    function show(input, found) {
        close();
        if (!found.length || document.activeElement !== input) {
            return;
        }
        const element = document.createElement('ul');
        element.className = 'suggestions';
        element.id = input.id + '-suggestions';
        element.setAttribute('role', 'listbox');
        element.setAttribute('aria-label', 'Suggestions');
        found.forEach(function (one, at) {
            const option = document.createElement('li');
            option.id = element.id + '-' + at;
            option.setAttribute('role', 'option');
            option.textContent = one.text;
            option.addEventListener('mousedown', function (event) { event.preventDefault(); choose(at); });
            element.appendChild(option);
        });
        input.insertAdjacentElement('afterend', element);
        input.setAttribute('aria-expanded', 'true');
        input.setAttribute('aria-controls', element.id);
        list = { input: input, element: element, found: found, index: -1 };
        mark(0);
    }

    function typed(input) {
        const word = parts(input).word;
        window.clearTimeout(input.pause);
        if (!word) {
            close();
            return;
        }
        input.pause = window.setTimeout(function () {
            SOURCES[input.dataset.suggest](word).then(function (found) {
                if (parts(input).word === word) {
                    show(input, found);
                }
            }).catch(close);
        }, PAUSE);
    }

    function key(event) {
        const last = list.found.length - 1;
        if (event.key === 'ArrowDown') {
            mark(list.index === last ? 0 : list.index + 1);
        } else if (event.key === 'ArrowUp') {
            mark(list.index <= 0 ? last : list.index - 1);
        } else if (event.key === 'Enter' || event.key === 'Tab') {
            if (parts(list.input).word === list.found[list.index].value) {
                close();
                return;
            }
            choose(list.index);
        } else if (event.key === 'Escape') {
            close();
            event.stopPropagation();
        } else {
            return;
        }
        if (event.key !== 'Tab') {
            event.preventDefault();
        }
    }

    function prepare(root) {
        root.querySelectorAll('input[data-suggest]').forEach(function (input) {
            input.setAttribute('role', 'combobox');
            input.setAttribute('aria-autocomplete', 'list');
            input.setAttribute('aria-expanded', 'false');
        });
    }

    document.addEventListener('input', function (event) {
        if (event.target.matches('input[data-suggest]')) {
            typed(event.target);
        }
    });
    document.addEventListener('keydown', function (event) {
        if (list && event.target === list.input) {
            key(event);
        }
    }, true);
    document.addEventListener('focusout', function (event) {
        if (list && event.target === list.input) {
            close();
        }
    });
    document.addEventListener('DOMContentLoaded', function () {
        prepare(document);
        JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, function (event, context) {
            const root = context && context.jquery ? context[0] : context;
            prepare(root || document);
        });
    });
}(window, document));
