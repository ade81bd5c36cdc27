/* Dates: a calendar beside inputs for them, and moments of the last days said relative to now. */
(function (window, document) {
    'use strict';

    const JIRA = window.JIRA;
    const DAY = 24 * 60 * 60 * 1000;

    function two(number) {
        return String(number).padStart(2, '0');
    }

    /* The patterns d/MMM/yy and dd/MMM/yy h:mm a, in the words of the reader's language as the server reads them. */
    function written(value, kind, months) {
        const parts = value.split(/[-T:]/).map(Number);
        const month = months[parts[1] - 1];
        if (kind === 'day') {
            return parts[2] + '/' + month + '/' + two(parts[0] % 100);
        }
        return two(parts[2]) + '/' + month + '/' + two(parts[0] % 100) + ' ' + (parts[3] % 12 || 12) + ':' + two(parts[4]) + ' ' + (parts[3] < 12 ? 'AM' : 'PM');
    }

    function monthsOf(input) {
        const names = input.dataset.months;
        return names ? names.split(',') : ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    }

    /* The same the other way round: what is typed, as the browser's calendar reads it; '' where it is no date yet. */
    function chosen(text, kind, months) {
        const parts = /^\s*(\d{1,2})\/([^/]+)\/(\d{2})(?:\s+(\d{1,2}):(\d{2})\s+([AP])M)?\s*$/i.exec(text);
        const month = parts ? months.findIndex(function (name) { return name.toLowerCase() === parts[2].toLowerCase(); }) + 1 : 0;
        if (!month || (kind !== 'day') !== Boolean(parts[4])) {
            return '';
        }
        const day = '20' + parts[3] + '-' + two(month) + '-' + two(parts[1]);
        return kind === 'day' ? day : day + 'T' + two(parts[4] % 12 + (parts[6].toUpperCase() === 'P' ? 12 : 0)) + ':' + parts[5];
    }

    /* The browser's own calendar, which keyboards and readers of screens know; what is chosen is typed into the input. */
    function addCalendar(input) {
        if (input.calendar) {
            return;
        }
        const calendar = document.createElement('input');
        const button = document.createElement('button');
        calendar.type = input.dataset.dated === 'day' ? 'date' : 'datetime-local';
        calendar.className = 'calendar';
        calendar.tabIndex = -1;
        calendar.setAttribute('aria-hidden', 'true');
        button.type = 'button';
        button.className = 'aui-button calendar-trigger';
        button.id = input.id + '-trigger';
        button.setAttribute('aria-label', 'Choose a date');
        button.innerHTML = '<span class="aui-icon aui-icon-small aui-iconfont-calendar"></span>';
        button.addEventListener('click', function () {
            calendar.value = chosen(input.value, input.dataset.dated, monthsOf(input));
            if (calendar.showPicker) {
                calendar.showPicker();
            } else {
                calendar.focus();
            }
        });
        calendar.addEventListener('change', function () {
            if (calendar.value) {
                input.value = written(calendar.value, input.dataset.dated, monthsOf(input));
                input.focus();
            }
        });
        input.calendar = calendar;
        input.after(button, calendar);
    }

    function relative(at, now) {
        const minutes = Math.round((now - at) / 60000);
        const hours = Math.round(minutes / 60);
        if (minutes < 1) {
            return 'just now';
        } else if (minutes < 60) {
            return minutes === 1 ? '1 minute ago' : minutes + ' minutes ago';
        } else if (hours < 24) {
            return hours === 1 ? '1 hour ago' : hours + ' hours ago';
        }
        const days = Math.round(hours / 24);
        return days === 1 ? 'Yesterday' : days + ' days ago';
    }

    function tell(root) {
        const now = Date.now();
        root.querySelectorAll('time.livestamp').forEach(function (time) {
            const at = Date.parse(time.getAttribute('datetime').replace(/(\d\d)(\d\d)$/, '$1:$2'));
            if (at <= now && now - at < 7 * DAY) {
                time.textContent = relative(at, now);
            }
        });
    }

    function prepare(root) {
        root.querySelectorAll('input[data-dated]').forEach(addCalendar);
        tell(root);
    }

    document.addEventListener('click', function (event) {
        const button = event.target.closest('[data-choose]');
        const select = button && button.closest('.field-group').querySelector('select');
        if (select) {
            select.value = button.dataset.choose;
            select.focus();
        }
    });
    document.addEventListener('DOMContentLoaded', function () {
        prepare(document);
        JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, function (event, context) {
            const root = context && context.jquery ? context[0] : context;
            prepare(root || document);
        });
    });
}(window, document));
