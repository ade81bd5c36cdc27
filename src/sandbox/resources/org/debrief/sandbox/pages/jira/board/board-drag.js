/* Dragging cards with mouse or pen: to another column to change the status, within one to change the order. */
(function () {
    'use strict';

    var THRESHOLD = 5;
    var EDGE = 40;
    var board = window.Board;
    var drag = null;

    function begin(event) {
        var card = event.target.closest('.ghx-issue');
        if (!card || event.button !== 0 || event.pointerType === 'touch' || event.target.closest('button')) {
            return;
        }
        drag = {card: card, x: event.clientX, y: event.clientY, moving: false};
    }

    function lift() {
        var box = drag.card.getBoundingClientRect();
        drag.moving = true;
        drag.left = drag.x - box.left;
        drag.top = drag.y - box.top;
        drag.ghost = drag.card.cloneNode(true);
        drag.ghost.classList.add('ghost');
        drag.ghost.style.width = box.width + 'px';
        document.body.append(drag.ghost);
        drag.card.classList.add('dragged');
        document.body.classList.add('dragging');
        drag.transitions = window.BoardMoves.transitions(drag.card.dataset.issueKey);
        drag.transitions.then(mark, function () {
            return undefined;
        });
    }

    function mark(transitions) {
        board.columns().forEach(function (column) {
            var own = drag && column.contains(drag.card);
            column.classList.toggle('may-drop', Boolean(drag) && !own && board.ways(transitions, column).length > 0);
            column.classList.toggle('no-drop', Boolean(drag) && !own && board.ways(transitions, column).length === 0);
        });
    }

    function move(event) {
        if (!drag || !drag.moving && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < THRESHOLD) {
            return;
        }
        if (!drag.moving) {
            lift();
        }
        event.preventDefault();
        drag.ghost.style.left = event.clientX - drag.left + 'px';
        drag.ghost.style.top = event.clientY - drag.top + 'px';
        scroll(event.clientX);
        var over = columnAt(event);
        board.columns().forEach(function (column) {
            column.classList.toggle('drop-target', column === over);
        });
    }

    function scroll(x) {
        var area = document.querySelector('.board-scroll');
        var box = area.getBoundingClientRect();
        if (x > box.right - EDGE) {
            area.scrollLeft += EDGE / 2;
        } else if (x < box.left + EDGE) {
            area.scrollLeft -= EDGE / 2;
        }
    }

    function columnAt(event) {
        var under = document.elementFromPoint(event.clientX, event.clientY);
        return under && under.closest('.ghx-column');
    }

    function end(event) {
        var done = drag;
        var column = done && done.moving && columnAt(event);
        drop();
        if (!column) {
            return;
        }
        if (column.contains(done.card)) {
            order(done.card, column, event.clientY);
        } else {
            change(done, column);
        }
    }

    function change(done, column) {
        done.transitions.then(function (transitions) {
            var possible = board.ways(transitions, column);
            if (possible.length > 0) {
                return board.take(done.card, possible, column);
            }
            return board.stay(done.card, column);
        }).catch(function (problem) {
            return board.refused(done.card.dataset.issueKey, problem);
        });
    }

    function order(card, column, y) {
        var cards = Array.from(column.querySelectorAll('.ghx-issue'));
        var place = cards.indexOf(card);
        var others = cards.filter(function (other) {
            return other !== card;
        });
        var below = others.findIndex(function (other) {
            var box = other.getBoundingClientRect();
            return y < box.top + box.height / 2;
        });
        if (below === place || below < 0 && place === others.length) {
            return;
        }
        board.rank(card, below < 0 ? others[others.length - 1] : others[below], below >= 0);
    }

    function drop() {
        if (drag && drag.moving) {
            drag.ghost.remove();
            drag.card.classList.remove('dragged');
            document.body.classList.remove('dragging');
            document.addEventListener('click', swallow, {capture: true, once: true});
            window.setTimeout(function () {
                document.removeEventListener('click', swallow, {capture: true});
            }, 0);
        }
        drag = null;
        board.columns().forEach(function (column) {
            column.classList.remove('may-drop', 'no-drop', 'drop-target');
        });
    }

    /* Letting go over a link is no click on it. */
    function swallow(event) {
        event.preventDefault();
        event.stopPropagation();
    }

    document.addEventListener('pointerdown', begin);
    document.addEventListener('pointermove', move);
    document.addEventListener('pointerup', end);
    document.addEventListener('pointercancel', drop);
    document.addEventListener('dragstart', function (event) {
        if (event.target.closest && event.target.closest('.ghx-issue')) {
            event.preventDefault();
        }
    });
    document.addEventListener('keydown', function (event) {
        if (event.key === 'Escape' && drag) {
            drop();
        }
    });
}());
