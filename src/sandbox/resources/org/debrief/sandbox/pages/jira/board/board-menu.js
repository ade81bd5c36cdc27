/* The menu of a card: every column it may go to and its neighbours in the order, by mouse, touch and keyboard. */
(function () {
    'use strict';

    var board = window.Board;
    var element = window.BoardDialog.element;
    var open = null;

    function close(focus) {
        if (open) {
            var button = open.button;
            open.list.remove();
            button.setAttribute('aria-expanded', 'false');
            open = null;
            if (focus) {
                button.focus();
            }
        }
    }

    function show(button) {
        close(false);
        var card = button.closest('.ghx-issue');
        var list = element('ul', {className: 'card-menu-list', role: 'menu', 'aria-label': 'Move ' + card.dataset.issueKey}, [note('Loading…')]);
        open = {button: button, list: list};
        button.setAttribute('aria-expanded', 'true');
        document.body.append(list);
        place(button, list);
        window.BoardMoves.transitions(card.dataset.issueKey).then(function (transitions) {
            fill(list, items(card, transitions));
        }, function (problem) {
            fill(list, [note(problem.message)]);
        }).then(function () {
            place(button, list);
        });
    }

    function place(button, list) {
        var box = button.getBoundingClientRect();
        var left = Math.min(box.right - list.offsetWidth, document.documentElement.clientWidth - list.offsetWidth - 8);
        list.style.left = Math.max(8, left) + window.scrollX + 'px';
        list.style.top = box.bottom + window.scrollY + 4 + 'px';
    }

    function fill(list, entries) {
        if (open && open.list === list) {
            list.replaceChildren.apply(list, entries);
            step(0, 0);
        }
    }

    function items(card, transitions) {
        var own = card.closest('.ghx-column');
        var entries = [];
        board.columns().forEach(function (column) {
            board.ways(transitions, column).forEach(function (transition) {
                if (column !== own || String(transition.to.id) !== card.dataset.status) {
                    entries.push(entry(board.nameOf(column) + ' – ' + transition.name, function () {
                        board.take(card, [transition], column);
                    }));
                }
            });
        });
        if (entries.length === 0) {
            entries.push(note('There is no column you may move this issue to.'));
        }
        return entries.concat(neighbours(card));
    }

    function neighbours(card) {
        var entries = [];
        var above = card.previousElementSibling;
        var below = card.nextElementSibling;
        if (above) {
            entries.push(entry('Move up', function () {
                board.rank(card, above, true);
            }));
        }
        if (below) {
            entries.push(entry('Move down', function () {
                board.rank(card, below, false);
            }));
        }
        return entries;
    }

    function note(text) {
        return element('li', {role: 'menuitem', 'aria-disabled': 'true', tabIndex: -1, className: 'none', textContent: text});
    }

    function entry(text, act) {
        var item = element('li', {role: 'menuitem', tabIndex: -1, textContent: text});
        item.addEventListener('click', function () {
            close(true);
            act();
        });
        return item;
    }

    function step(by, from) {
        var all = Array.from(open.list.children);
        var now = from === undefined ? all.indexOf(document.activeElement) : from;
        all[(now + by + all.length) % all.length].focus();
    }

    function keys(event) {
        var last = open.list.children.length - 1;
        var known = {ArrowDown: [1], ArrowUp: [-1], Home: [0, 0], End: [0, last]}[event.key];
        if (known) {
            event.preventDefault();
            step(known[0], known[1]);
        } else if (event.key === 'Escape') {
            close(true);
        } else if (event.key === 'Tab') {
            close(true);
        } else if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault();
            document.activeElement.click();
        }
    }

    document.addEventListener('click', function (event) {
        var button = event.target.closest('.card-menu');
        if (button && !(open && open.button === button)) {
            show(button);
        } else if (!event.target.closest('.card-menu-list')) {
            close(false);
        }
    });
    document.addEventListener('keydown', function (event) {
        if (open && open.list.contains(document.activeElement)) {
            keys(event);
        }
    });
}());
