/* The question a board asks before a card goes: which of several ways, or with which resolution. */
(function () {
    'use strict';

    function element(name, properties, children) {
        var made = document.createElement(name);
        Object.keys(properties || {}).forEach(function (key) {
            if (key in made) {
                made[key] = properties[key];
            } else {
                made.setAttribute(key, properties[key]);
            }
        });
        (children || []).forEach(function (child) {
            made.append(child);
        });
        return made;
    }

    function choice(option, index) {
        var input = element('input', {type: 'radio', name: 'board-choice', value: option.value, id: 'board-choice-' + index, checked: index === 0});
        return element('div', {className: 'board-choice'}, [input, element('label', {htmlFor: input.id, textContent: option.text})]);
    }

    /* Resolves to the value chosen, or to null if the reader would rather not. */
    function ask(heading, options, submit) {
        return new Promise(function (resolve) {
            var title = element('h2', {id: 'board-dialog-title', textContent: heading});
            var cancel = element('button', {type: 'button', className: 'aui-button aui-button-link', textContent: 'Cancel'});
            var form = element('form', {method: 'dialog', className: 'aui top-label'}, [
                title,
                element('fieldset', {className: 'group'}, options.map(choice)),
                element('div', {className: 'board-dialog-buttons'},
                    [element('button', {className: 'aui-button aui-button-primary', textContent: submit, value: 'go'}), cancel])
            ]);
            var dialog = element('dialog', {className: 'board-dialog', 'aria-labelledby': title.id}, [form]);
            cancel.addEventListener('click', function () {
                dialog.close('');
            });
            dialog.addEventListener('keydown', function (event) {
                if (event.key === 'Escape') {
                    event.preventDefault();
                    event.stopPropagation();
                    dialog.close('');
                }
            });
            dialog.addEventListener('close', function () {
                var chosen = form.querySelector('input:checked');
                dialog.remove();
                resolve(dialog.returnValue === 'go' && chosen ? chosen.value : null);
            });
            document.body.append(dialog);
            dialog.showModal();
        });
    }

    window.BoardDialog = {ask: ask, element: element};
}());
