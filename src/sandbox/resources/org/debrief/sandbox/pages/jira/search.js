/* The search page: completes the query while it is typed, and says at once whether it is valid. */
(function (window, document) {
    'use strict';

    var OPERATORS = ['=', '!=', '~', '!~', '<', '>', '<=', '>=', 'in', 'not in', 'is', 'is not', 'was', 'was not', 'was in', 'was not in', 'changed'];
    var PREDICATES = ['after', 'before', 'by', 'during', 'from', 'on', 'to'];
    var MOST = 15;
    var TOKEN = /"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|[()\[\],]|[=!<>~]+|[^\s()\[\],=!<>~"']+/g;

    function meta(name) {
        var tag = document.querySelector('meta[name="ajs-' + name + '"]');
        return tag ? tag.content : '';
    }

    function plain(text) {
        return /^["']/.test(text) ? text.replace(/^["']|["']$/g, '').replace(/\\(.)/g, '$1') : text;
    }

    /* Where in a query its end is: what is expected there, for which field, and what of it is typed already. */
    function place(before) {
        var tokens = before.match(TOKEN) || [];
        var open = tokens.length && !/\s$/.test(before) && !/^[()\[\],]$/.test(tokens[tokens.length - 1]) ? tokens.pop() : '';
        var at = { expects: 'field', field: '', operator: '', predicate: '', list: false, typed: open };
        var brackets = '';
        tokens.forEach(function (token, i) {
            var word = token.toLowerCase();
            if (brackets || word === '[') {
                brackets = word === ']' ? '' : '[';
                at.field += token;
                return;
            }
            step(at, token, word, tokens[i + 1] === '(');
        });
        return at;
    }

    function step(at, token, word, called) {
        if (at.expects === 'arguments') {
            at.expects = word === ')' ? after(at) : 'arguments';
        } else if (at.expects === 'order') {
            at.expects = word === ',' || word === 'order' || word === 'by' ? 'order' : 'direction';
        } else if (at.expects === 'direction') {
            at.expects = word === ',' ? 'order' : 'direction';
        } else if (word === 'order') {
            at.expects = 'order';
        } else if (at.expects === 'field') {
            if (word !== '(' && word !== 'not' && word !== '!') {
                at.field = token;
                at.operator = '';
                at.expects = 'operator';
            }
        } else if (at.expects === 'operator') {
            operator(at, word);
        } else if (at.expects === 'value') {
            value(at, word, called);
        } else if (at.expects === 'comma') {
            at.expects = word === ',' ? 'value' : after(at, word === ')');
        } else if (word === 'and' || word === 'or' || word === '&' || word === '&&' || word === '|' || word === '||') {
            at.expects = 'field';
            at.predicate = '';
        } else if (PREDICATES.indexOf(word) >= 0) {
            at.predicate = word;
            at.expects = 'value';
        }
    }

    function operator(at, word) {
        at.operator = (at.operator + ' ' + word).trim();
        var more = OPERATORS.some(function (known) { return known.indexOf(at.operator + ' ') === 0; });
        if (at.operator === 'changed') {
            at.expects = 'more';
        } else if (!more || /^(is|was)$/.test(at.operator)) {
            at.expects = 'value';
        }
    }

    function value(at, word, called) {
        if (/^(is|was)( not)?$/.test(at.operator) && /^(not|in)$/.test(word)) {
            at.operator += ' ' + word;
        } else if (word === '(') {
            at.list = true;
        } else if (called) {
            at.expects = 'arguments';
        } else if (word !== ')' || !at.list) {
            at.expects = at.list ? 'comma' : 'more';
        } else {
            at.list = false;
            at.expects = 'more';
        }
    }

    function after(at, closed) {
        if (closed) {
            at.list = false;
        }
        return at.list ? 'comma' : 'more';
    }

    /* What may come at a place: a promise of options with the text to insert and markup or text to show. */
    function offers(at, data) {
        var typed = plain(at.typed).toLowerCase();
        if (at.expects === 'field') {
            return now(fieldOffers(data, typed, 'searchable').concat(words(['NOT'], typed)));
        }
        if (at.expects === 'order') {
            return now(fieldOffers(data, typed, 'orderable'));
        }
        if (at.expects === 'operator') {
            return now(words(known(data, at.field).operators || OPERATORS, typed));
        }
        if (at.expects === 'value') {
            return values(at, data, typed);
        }
        if (at.expects === 'more') {
            return now(words((/^(was|changed)/.test(at.operator) ? PREDICATES : []).concat(['AND', 'OR', 'ORDER BY']), typed));
        }
        return now(at.expects === 'direction' ? words(['ASC', 'DESC'], typed) : []);
    }

    function now(options) {
        return Promise.resolve(options.slice(0, MOST));
    }

    function known(data, name) {
        return data.visibleFieldNames.find(function (field) {
            return [field.value, plain(field.value), field.cfid].some(function (spelling) {
                return spelling && spelling.toLowerCase() === plain(name).toLowerCase();
            });
        }) || {};
    }

    function fieldOffers(data, typed, ability) {
        return data.visibleFieldNames.filter(function (field) {
            return field[ability] && (starts(plain(field.value), typed) || starts(field.cfid || '', typed));
        }).map(function (field) { return { insert: field.value, html: field.displayName }; });
    }

    function words(all, typed) {
        return all.filter(function (word) { return starts(word, typed); }).map(function (word) { return { insert: word, text: word }; });
    }

    function starts(text, typed) {
        return text.toLowerCase().indexOf(typed) === 0;
    }

    function values(at, data, typed) {
        var field = known(data, at.field);
        if (/^is( not)?$/.test(at.operator)) {
            return now(words((at.operator === 'is' && typed !== 'empty' ? ['NOT'] : []).concat(['EMPTY', 'NULL']), typed));
        }
        var list = / in$|^in$/.test(at.operator) && !at.list && !at.predicate;
        var more = functionOffers(data, at, field, typed, list)
            .concat(at.operator === 'was' && !at.predicate ? words(['NOT', 'IN'], typed) : []);
        if (list || !(field.auto || at.predicate === 'by')) {
            return now((list ? words(['('], typed) : []).concat(more));
        }
        return suggested(at).then(function (found) { return found.concat(more).slice(0, MOST); });
    }

    function functionOffers(data, at, field, typed, list) {
        var types = at.predicate ? predicateTypes(at.predicate, field) : field.types || [];
        return data.visibleFunctionNames.filter(function (one) {
            return Boolean(one.isList) === list && starts(one.value, typed) && one.types.some(function (type) { return types.indexOf(type) >= 0; });
        }).map(function (one) { return { insert: one.value, html: one.displayName }; });
    }

    function predicateTypes(predicate, field) {
        return predicate === 'by' ? ['com.atlassian.jira.user.ApplicationUser']
            : predicate === 'from' || predicate === 'to' ? field.types || [] : ['java.util.Date'];
    }

    function suggested(at) {
        var asked = new URLSearchParams({ fieldName: at.field });
        if (at.predicate) {
            asked.set('predicateName', at.predicate);
        }
        asked.set(at.predicate ? 'predicateValue' : 'fieldValue', plain(at.typed));
        return json('/rest/api/2/jql/autocompletedata/suggestions?' + asked).then(function (answer) {
            return answer.results.map(function (one) { return { insert: one.value, html: one.displayName }; });
        });
    }

    function json(path, body) {
        var headers = body ? { Accept: 'application/json', 'Content-Type': 'application/json' } : { Accept: 'application/json' };
        return fetch(meta('context-path') + path, {
            method: body ? 'POST' : 'GET', credentials: 'same-origin', headers: headers, body: body && JSON.stringify(body)
        }).then(function (response) { return response.json(); });
    }

    /* How much after the caret belongs to the word in which it stands, and goes with it: up to its quote, if it began with one. */
    function tail(typed, rest) {
        var word = typed ? /^[^\s()\[\],=!<>~"']*/.exec(rest)[0].length : 0;
        return word + (/^["']/.test(typed) && rest.charAt(word) === typed.charAt(0) ? 1 : 0);
    }

    /* The list below the box, as an ARIA combobox. */
    function completion(box, list) {
        var data = null;
        var options = [];
        var chosen = -1;
        var turn = 0;

        function show() {
            list.textContent = '';
            options.forEach(function (option, i) {
                var item = document.createElement('li');
                item.id = 'jql-option-' + i;
                item.setAttribute('role', 'option');
                if (option.html) {
                    item.innerHTML = option.html;
                } else {
                    item.textContent = option.text;
                }
                item.addEventListener('mousedown', function (event) {
                    event.preventDefault();
                    take(i);
                });
                list.appendChild(item);
            });
            list.hidden = options.length === 0;
            box.setAttribute('aria-expanded', String(!list.hidden));
            choose(-1);
        }

        function choose(number) {
            chosen = number;
            Array.prototype.forEach.call(list.children, function (item, i) { item.setAttribute('aria-selected', String(i === chosen)); });
            if (chosen < 0) {
                box.removeAttribute('aria-activedescendant');
            } else {
                box.setAttribute('aria-activedescendant', 'jql-option-' + chosen);
                list.children[chosen].scrollIntoView({ block: 'nearest' });
            }
        }

        function close() {
            turn += 1;
            options = [];
            show();
        }

        function update() {
            var mine = turn += 1;
            (data ? Promise.resolve(data) : json('/rest/api/2/jql/autocompletedata')).then(function (names) {
                data = names;
                return offers(place(box.value.slice(0, box.selectionStart)), data);
            }).then(function (found) {
                if (mine === turn && document.activeElement === box) {
                    options = found;
                    show();
                }
            }).catch(close);
        }

        function take(number) {
            var end = box.selectionStart;
            var typed = place(box.value.slice(0, end)).typed;
            var start = end - typed.length;
            var insert = options[number].insert;
            var quotes = insert.indexOf('("")');
            var rest = box.value.slice(end + tail(typed, box.value.slice(end)));
            box.value = box.value.slice(0, start) + insert + (/^[\s,)]/.test(rest) || insert === '(' ? '' : ' ') + rest;
            var caret = quotes >= 0 ? start + quotes + 2 : start + insert.length + (insert === '(' ? 0 : 1);
            box.setSelectionRange(caret, caret);
            box.dispatchEvent(new Event('input', { bubbles: true }));
        }

        function key(event) {
            var last = options.length - 1;
            if (event.key === 'Escape' && !list.hidden) {
                close();
            } else if (event.key === 'ArrowDown' && list.hidden && event.altKey) {
                update();
            } else if (event.key === 'ArrowDown' && !list.hidden) {
                choose(chosen === last ? 0 : chosen + 1);
            } else if (event.key === 'ArrowUp' && !list.hidden) {
                choose(chosen <= 0 ? last : chosen - 1);
            } else if ((event.key === 'Enter' || event.key === 'Tab') && !list.hidden && chosen >= 0) {
                take(chosen);
            } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
                box.form.requestSubmit();
            } else {
                return;
            }
            event.preventDefault();
        }

        box.addEventListener('input', update);
        box.addEventListener('click', update);
        box.addEventListener('blur', close);
        box.addEventListener('keydown', key);
    }

    /* The mark beside the box; the message itself waits until somebody searches. */
    function judge(box, mark) {
        var timer = null;
        var turn = 0;

        function tell(messages) {
            var valid = messages.length === 0;
            mark.className = 'jql-state ' + (valid ? 'valid' : 'invalid');
            mark.textContent = valid ? '✓' : '!';
            mark.setAttribute('aria-label', valid ? 'The query is valid.' : 'The query is not valid: ' + messages.join(' '));
            mark.title = valid ? 'The query is valid.' : messages.join('\n');
        }

        function ask() {
            var mine = turn += 1;
            json('/rest/api/2/search', { jql: box.value, maxResults: 0, fields: ['key'] }).then(function (answer) {
                if (mine === turn) {
                    tell(answer.errorMessages || []);
                }
            }).catch(function () { mark.className = 'jql-state'; });
        }

        box.addEventListener('input', function () {
            window.clearTimeout(timer);
            timer = window.setTimeout(ask, 300);
        });
    }

    function grow(box) {
        box.style.height = 'auto';
        box.style.height = Math.min(box.scrollHeight + 2, 200) + 'px';
    }

    document.addEventListener('DOMContentLoaded', function () {
        var box = document.getElementById('advanced-search');
        if (box) {
            completion(box, document.getElementById('jql-suggestions'));
            judge(box, document.getElementById('jql-state'));
            box.addEventListener('input', function () { grow(box); });
            grow(box);
        }
        document.querySelectorAll('#basic-search select').forEach(function (select) {
            select.addEventListener('change', function () { select.form.requestSubmit(); });
        });
    });
}(window, document));
