/* Buttons that take something away ask first: what they say is in their data-confirm. */
(function (window, document) {
    'use strict';

    document.addEventListener('click', function (event) {
        var button = event.target.closest ? event.target.closest('button[data-confirm]') : null;
        if (button && !window.confirm(button.dataset.confirm)) {
            event.preventDefault();
        }
    });
}(window, document));
