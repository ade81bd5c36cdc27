/* What every page of the small Confluence shares: marks that scripts run, and dialogs that keep the focus and give it back. */
var WikiDialog = (function () {
    'use strict';

    document.documentElement.classList.add('has-script');

    var opened = [];

    function open(dialog, first) {
        opened.push({dialog: dialog, before: document.activeElement});
        dialog.hidden = false;
        document.body.classList.add('dialog-open');
        (first || focusable(dialog)[0] || dialog).focus();
    }

    function close() {
        var last = opened.pop();
        if (!last) {
            return;
        }
        last.dialog.hidden = true;
        if (!opened.length) {
            document.body.classList.remove('dialog-open');
        }
        last.dialog.dispatchEvent(new CustomEvent('dialogclosed'));
        if (last.before && last.before.focus) {
            last.before.focus();
        }
    }

    function focusable(dialog) {
        return Array.prototype.filter.call(dialog.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea'), function (element) {
            return !element.disabled && element.offsetParent !== null;
        });
    }

    document.addEventListener('keydown', function (event) {
        var last = opened[opened.length - 1];
        if (!last) {
            return;
        }
        if (event.key === 'Escape') {
            event.preventDefault();
            close();
        } else if (event.key === 'Tab') {
            keepInside(last.dialog, event);
        }
    });

    function keepInside(dialog, event) {
        var all = focusable(dialog);
        var edge = event.shiftKey ? all[0] : all[all.length - 1];
        if (document.activeElement === edge || !dialog.contains(document.activeElement)) {
            event.preventDefault();
            (event.shiftKey ? all[all.length - 1] : all[0]).focus();
        }
    }

    document.addEventListener('click', function (event) {
        if (event.target.closest('[data-closes]') || event.target.classList.contains('wiki-dialog')) {
            close();
        }
    });

    return {open: open, close: close};
}());
