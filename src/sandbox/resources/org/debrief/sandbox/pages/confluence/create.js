/*
 * The dialog that creates pages. A blueprint with a wizard asks page by page: each page's form is made by the function that its template key names, as the
 * product's compiled templates are, and Confluence.Blueprint.setWizard hears of "pre-render.ID", "post-render.ID" and "submit.ID".
 */
window.Confluence = window.Confluence || {};
window.Confluence.Blueprint = window.Confluence.Blueprint || {};
(function () {
    'use strict';

    var wizards = {};
    window.Confluence.Blueprint.setWizard = function (itemKey, fill) { wizards[itemKey] = fill; };

    document.addEventListener('DOMContentLoaded', function () {
        var link = document.getElementById('create_link');
        if (link) {
            link.addEventListener('click', function (event) {
                if (!event.ctrlKey && !event.metaKey && !document.getElementById('create-form')) {
                    event.preventDefault();
                    openDialog(link.href);
                }
            });
        }
        if (document.getElementById('create-form')) {
            prepare(document.getElementById('create-form'));
        }
    });

    function openDialog(address) {
        fetch(address + '&decorator=inline', {credentials: 'same-origin'}).then(function (response) {
            if (!response.ok) {
                throw new Error(String(response.status));
            }
            return response.text();
        }).then(function (html) {
            var dialog = document.createElement('section');
            dialog.className = 'wiki-dialog';
            dialog.id = 'create-dialog';
            dialog.setAttribute('role', 'dialog');
            dialog.setAttribute('aria-modal', 'true');
            dialog.setAttribute('aria-labelledby', 'create-heading');
            dialog.innerHTML = '<div class="wiki-dialog-box"><div class="wiki-dialog-body">' + html + '</div></div>';
            document.body.appendChild(dialog);
            dialog.addEventListener('dialogclosed', function () { dialog.remove(); });
            document.getElementById('create-cancel').setAttribute('data-closes', '');
            document.getElementById('create-cancel').addEventListener('click', function (event) { event.preventDefault(); });
            prepare(document.getElementById('create-form'));
            WikiDialog.open(dialog, document.getElementById('create-space'));
        }).catch(function () { window.location.assign(address); });
    }

    function prepare(form) {
        var choice = document.getElementById('create-choice');
        var place = document.getElementById('create-wizard');
        var walk = null;

        function chosen() {
            return form.querySelector('input[name=blueprintKey]:checked');
        }

        function choose() {
            place.hidden = true;
            choice.hidden = false;
            document.getElementById('create-back').hidden = true;
            document.getElementById('create-button').textContent = chosen().dataset.wizard ? 'Next' : 'Create';
        }

        form.addEventListener('change', function (event) {
            if (event.target.name === 'blueprintKey') {
                place.textContent = '';
                walk = null;
                choose();
            }
        });
        form.addEventListener('submit', function (event) {
            if (choice.hidden) {
                if (!walk.done()) {
                    event.preventDefault();
                }
            } else if (chosen().dataset.wizard) {
                event.preventDefault();
                choice.hidden = true;
                walk = walk || start(form, chosen());
                walk.show();
            }
        });
        document.getElementById('create-back').addEventListener('click', function () {
            if (!walk.back()) {
                choose();
                chosen().focus();
            }
        });
        choose();
    }

    function start(form, chosen) {
        var pages = chosen.dataset.wizard.split('\n').map(function (line) {
            var parts = line.split('\t');
            return {id: parts[0], template: parts[1], title: parts[2]};
        });
        var hooks = {};
        var state = {wizardData: {pages: {}}, pageData: {}};
        if (wizards[chosen.dataset.itemKey]) {
            wizards[chosen.dataset.itemKey]({on: function (name, hook) { hooks[name] = hook; }});
        }
        return walkThrough(form, pages, hooks, state);
    }

    /* The pages of a wizard, one at a time; those that were seen stay in the form, and those after the present one neither count nor are checked. */
    function walkThrough(form, pages, hooks, state) {
        var at = 0;
        var place = document.getElementById('create-wizard');

        function hear(name, value) {
            return hooks[name + '.' + pages[at].id] ? hooks[name + '.' + pages[at].id](new Event(name), value) : undefined;
        }

        function make() {
            var rendering = {soyRenderContext: {}, wizardData: state.wizardData};
            hear('pre-render', rendering);
            var section = document.createElement('fieldset');
            section.className = 'wizard-page';
            section.setAttribute('aria-labelledby', 'wizard-heading-' + at);
            section.innerHTML = '<h2 id="wizard-heading-' + at + '"></h2>' + named(pages[at].template)(rendering.soyRenderContext);
            section.querySelector('h2').textContent = pages[at].title;
            place.appendChild(section);
            hear('post-render', {$container: window.jQuery ? window.jQuery(section) : section, wizardData: state.wizardData});
        }

        function show() {
            place.hidden = false;
            if (!place.children[at]) {
                make();
            }
            Array.prototype.forEach.call(place.children, function (page, index) {
                page.hidden = index !== at;
                page.disabled = index > at;
            });
            document.getElementById('create-back').hidden = false;
            document.getElementById('create-button').textContent = at === pages.length - 1 ? 'Create' : 'Next';
            (place.children[at].querySelector('input, select, textarea') || document.getElementById('create-button')).focus();
        }

        /** Whether the form may go; the next page is shown otherwise. */
        function done() {
            var data = {};
            new FormData(form).forEach(function (value, name) { data[name] = value; });
            state.pageData = data;
            state.wizardData.pages[pages[at].id] = data;
            if (hear('submit', {pageData: data, wizardData: state.wizardData}) === false) {
                return false;
            }
            if (at === pages.length - 1) {
                return true;
            }
            at++;
            show();
            return false;
        }

        /** Whether there was a page before this one; it is shown then. */
        function back() {
            if (at === 0) {
                return false;
            }
            at--;
            show();
            return true;
        }

        return {show: show, done: done, back: back};
    }

    function named(path) {
        var found = path.split('.').reduce(function (object, name) { return object ? object[name] : undefined; }, window);
        if (typeof found !== 'function') {
            return function () { return '<div class="aui-message aui-message-error"><p>The form of this blueprint is missing.</p></div>'; };
        }
        return found;
    }
}());
