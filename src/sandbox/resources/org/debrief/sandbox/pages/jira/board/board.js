/* A board: cards move by dragging, or by the menu each of them has. A card that may not move stays where it is, and the page says why. */
(function () {
    'use strict';

    var moves = window.BoardMoves;
    var dialog = window.BoardDialog;
    var element = dialog.element;

    function pool() {
        return document.getElementById('ghx-pool');
    }

    function columns() {
        return Array.from(pool().querySelectorAll('.ghx-column'));
    }

    function nameOf(column) {
        return column.querySelector('.column-name').textContent;
    }

    function ways(transitions, column) {
        var statuses = column.dataset.statuses.split(' ');
        return transitions.filter(function (transition) {
            return statuses.indexOf(String(transition.to.id)) >= 0;
        });
    }

    function say(text, kind) {
        var said = document.getElementById('board-said');
        said.replaceChildren(element('div', {className: 'aui-message aui-message-' + kind}, [element('p', {textContent: text})]));
    }

    /* Shows the board as it is now, with the filters of the address, and gives the focus back to a card. */
    function refresh(key) {
        return window.JIRA.Page.ask(window.location.href, {headers: {'Accept': 'text/html'}}).then(function (answer) {
            return answer.text();
        }).then(function (html) {
            var fresh = new DOMParser().parseFromString(html, 'text/html').getElementById('ghx-pool');
            if (!fresh) {
                window.location.reload();
                return;
            }
            pool().replaceWith(fresh);
            var button = document.querySelector('.ghx-issue[data-issue-key="' + CSS.escape(key) + '"] .card-menu');
            if (button) {
                button.focus({preventScroll: true});
                button.closest('.ghx-issue').scrollIntoView({block: 'nearest', inline: 'center'});
            }
        });
    }

    function refused(key, problem) {
        say(key + ' was not moved: ' + problem.message, 'error');
        return refresh(key).catch(function () {
            return undefined;
        });
    }

    /* No way leads to the column: the card is there already, since somebody else moved it, or it may not go there. */
    function stay(card, column) {
        var key = card.dataset.issueKey;
        return refresh(key).then(function () {
            var now = document.querySelector('.ghx-issue[data-issue-key="' + CSS.escape(key) + '"]');
            if (now && now.closest('.ghx-column').dataset.columnId === column.dataset.columnId) {
                say(key + ' is in ' + nameOf(column) + ' already.', 'info');
            } else {
                say(key + ' was not moved: no transition leads from its status to ' + nameOf(column) + ', or you may not make it.', 'error');
            }
        });
    }

    /* Takes a card along one of the ways that lead to the column. */
    function take(card, possible, column) {
        var key = card.dataset.issueKey;
        return chosen(possible, column).then(function (transition) {
            return transition && resolved(transition).then(function (resolution) {
                if (resolution === null) {
                    return undefined;
                }
                card.classList.add('moving');
                return moves.go(key, transition, resolution).then(function () {
                    say(key + ' is now ' + transition.to.name + '.', 'success');
                    return refresh(key);
                });
            });
        }).catch(function (problem) {
            card.classList.remove('moving');
            return refused(key, problem);
        });
    }

    function chosen(possible, column) {
        if (possible.length < 2) {
            return Promise.resolve(possible[0]);
        }
        var options = possible.map(function (transition) {
            return {value: transition.id, text: transition.name + ' (' + transition.to.name + ')'};
        });
        return dialog.ask('Move to ' + nameOf(column), options, 'Move').then(function (id) {
            return possible.filter(function (transition) {
                return transition.id === id;
            })[0];
        });
    }

    /* The id of a resolution, '' where none is asked for, null where the reader turned back. */
    function resolved(transition) {
        var options = moves.resolutions(transition).map(function (resolution) {
            return {value: resolution.id, text: resolution.name};
        });
        return options.length === 0 ? Promise.resolve('') : dialog.ask(transition.name + ': resolution', options, transition.name);
    }

    function rank(card, other, before) {
        var key = card.dataset.issueKey;
        return moves.rank(key, other.dataset.issueKey, before).then(function () {
            say(key + ' is now ' + (before ? 'above ' : 'below ') + other.dataset.issueKey + '.', 'success');
            return refresh(key);
        }).catch(function (problem) {
            return refused(key, problem);
        });
    }

    window.Board = {columns: columns, nameOf: nameOf, ways: ways, take: take, stay: stay, refused: refused, rank: rank, say: say};

    document.addEventListener('change', function (event) {
        if (event.target.matches('[data-submits]')) {
            event.target.form.submit();
        }
    });

    document.addEventListener('keydown', function (event) {
        if (event.key === ' ' && event.target.matches('.quick-filters a')) {
            event.preventDefault();
            event.target.click();
        }
    });
}());
