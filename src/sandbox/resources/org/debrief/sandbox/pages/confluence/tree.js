/* The page tree: opens and closes with the pointer or the arrow keys, and fetches what is below a page when it is opened. */
(function () {
    'use strict';

    document.addEventListener('click', function (event) {
        var twisty = event.target.closest('.page-tree .twisty');
        if (twisty) {
            event.preventDefault();
            toggle(twisty.closest('[role=treeitem]'));
        }
    });

    document.addEventListener('DOMContentLoaded', function () {
        var fold = document.querySelector('.page-tree-nav details');
        if (fold) {
            fold.open = window.matchMedia('(min-width: 641px)').matches;
        }
        document.querySelectorAll('.page-tree').forEach(function (tree) {
            var links = tree.querySelectorAll('a');
            if (links.length && !tree.querySelector('a[tabindex="0"]')) {
                links[0].tabIndex = 0;
            }
        });
    });

    document.addEventListener('keydown', function (event) {
        var link = event.target.closest && event.target.closest('.page-tree a');
        if (!link || event.ctrlKey || event.metaKey || event.altKey) {
            return;
        }
        var item = link.closest('[role=treeitem]');
        var move = {ArrowDown: 1, ArrowUp: -1}[event.key];
        if (move) {
            event.preventDefault();
            step(link, move);
        } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
            event.preventDefault();
            sideways(item, event.key === 'ArrowRight');
        } else if (event.key === 'Home' || event.key === 'End') {
            event.preventDefault();
            var all = visible(link);
            focus(all[event.key === 'Home' ? 0 : all.length - 1]);
        }
    });

    function visible(link) {
        return Array.prototype.filter.call(link.closest('.page-tree').querySelectorAll('a'), function (one) { return one.offsetParent !== null; });
    }

    function step(link, by) {
        var all = visible(link);
        focus(all[all.indexOf(link) + by]);
    }

    function sideways(item, deeper) {
        var expanded = item.getAttribute('aria-expanded');
        if (deeper && expanded === 'false' || !deeper && expanded === 'true') {
            toggle(item);
        } else if (deeper && expanded === 'true') {
            focus(item.querySelector('[role=group] a'));
        } else if (!deeper && item.parentElement.closest('[role=treeitem]')) {
            focus(item.parentElement.closest('[role=treeitem]').querySelector('a'));
        }
    }

    function focus(link) {
        if (!link) {
            return;
        }
        link.closest('.page-tree').querySelectorAll('a').forEach(function (one) { one.tabIndex = -1; });
        link.tabIndex = 0;
        link.focus();
    }

    function toggle(item) {
        var open = item.getAttribute('aria-expanded') !== 'true';
        if (open && !item.querySelector('[role=group]')) {
            load(item);
            return;
        }
        item.setAttribute('aria-expanded', String(open));
    }

    function load(item) {
        item.setAttribute('aria-busy', 'true');
        var base = document.querySelector('meta[name=ajs-context-path]').content;
        fetch(base + '/plugins/pagetree/naturalchildren.action?pageId=' + item.dataset.pageId, {credentials: 'same-origin'}).then(function (response) {
            if (!response.ok) {
                throw new Error(String(response.status));
            }
            return response.text();
        }).then(function (html) {
            item.insertAdjacentHTML('beforeend', html);
            item.setAttribute('aria-expanded', 'true');
        }).catch(function () {
            window.location.assign(item.querySelector('a').href);
        }).finally(function () {
            item.removeAttribute('aria-busy');
        });
    }
}());
