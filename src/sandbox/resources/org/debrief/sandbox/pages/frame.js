/* The frame of the sandbox's pages: messages that can be closed, side navigation that can be folded. Works without AUI. */
(function () {
    'use strict';

    document.addEventListener('click', function (event) {
        var close = event.target.closest('#aui-flag-container .aui-close-button');
        if (close) {
            close.closest('.aui-flag').remove();
            return;
        }
        var fold = event.target.closest('[data-folds]');
        if (fold) {
            var folded = fold.getAttribute('aria-expanded') === 'true';
            show(fold, !folded);
            remember(!folded);
        }
    });

    document.addEventListener('keydown', function (event) {
        if (event.key === '/' && !event.ctrlKey && !event.metaKey && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && !event.target.isContentEditable) {
            var search = document.getElementById('quickSearchInput');
            if (search) {
                event.preventDefault();
                search.focus();
            }
        }
    });

    document.addEventListener('DOMContentLoaded', function () {
        letScrollByKeyboard();
        var fold = document.querySelector('[data-folds]');
        if (fold) {
            show(fold, window.matchMedia('(min-width: 641px)').matches && remembered() !== 'folded');
        }
    });

    /* What is wider than its place can be reached by the tab key and moved by the arrows. */
    function letScrollByKeyboard() {
        document.querySelectorAll('.scroll, .table-wrap').forEach(function (box) {
            if (box.scrollWidth > box.clientWidth) {
                box.tabIndex = 0;
            }
        });
    }

    function show(fold, open) {
        fold.setAttribute('aria-expanded', String(open));
        document.body.classList.toggle('side-folded', !open);
    }

    function remember(open) {
        try {
            window.localStorage.setItem('sandbox.side', open ? 'open' : 'folded');
        } catch (notAllowed) {
            return;
        }
    }

    function remembered() {
        try {
            return window.localStorage.getItem('sandbox.side');
        } catch (notAllowed) {
            return null;
        }
    }
}());
