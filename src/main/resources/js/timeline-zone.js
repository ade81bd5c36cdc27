/* Times of a zone, which the server describes by its offsets: the first one in seconds, then every change as 'epochSecond:offset'. */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  if (Debrief.zone) {
    return;
  }

  var DAY = 86400;

  function two(number) {
    return String(number).padStart(2, '0');
  }

  function read(text) {
    return text.trim().split(' ').map(function (part, index) {
      var pair = part.split(':').map(Number);
      return index === 0 ? {at: -Infinity, offset: pair[0]} : {at: pair[0], offset: pair[1]};
    });
  }

  /* The offset of a zone: seconds that its clocks are ahead of UTC at an instant. */
  function offset(spans, instant) {
    var low = 0;
    var high = spans.length - 1;
    while (low < high) {
      var middle = Math.ceil((low + high) / 2);
      if (spans[middle].at <= instant) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return spans[low].offset;
  }

  function seconds(date, time) {
    var parts = (date + 'T' + time).match(/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?/);
    return parts ? Date.UTC(+parts[1], +parts[2] - 1, +parts[3], +parts[4], +parts[5], +(parts[6] || 0)) / 1000 : NaN;
  }

  function clock(local) {
    var shown = new Date(local * 1000);
    var time = two(shown.getUTCHours()) + ':' + two(shown.getUTCMinutes());
    return {
      date: shown.getUTCFullYear() + '-' + two(shown.getUTCMonth() + 1) + '-' + two(shown.getUTCDate()),
      time: shown.getUTCSeconds() ? time + ':' + two(shown.getUTCSeconds()) : time
    };
  }

  /* How the offset of an instant is written. */
  function named(offsetSeconds) {
    var minutes = Math.abs(offsetSeconds) / 60;
    return 'UTC' + (offsetSeconds < 0 ? '-' : '+') + two(Math.floor(minutes / 60)) + ':' + two(minutes % 60);
  }

  Debrief.zone = function (text) {
    var spans = read(text);
    return {
      /* Date and time of day on the clocks of the zone at an instant (ISO-8601). */
      clock: function (at) {
        var instant = Math.floor(Date.parse(at) / 1000);
        return clock(instant + offset(spans, instant));
      },
      /* The instants at which the clocks show this: one, none when they jump over it, two when they are set back. */
      instants: function (date, time) {
        var local = seconds(date, time);
        var around = [offset(spans, local - DAY), offset(spans, local + DAY)];
        return isNaN(local) ? [] : around.filter(function (one, index) { return around.indexOf(one) === index; }).map(function (one) {
          return {instant: local - one, offset: one};
        }).filter(function (one) { return offset(spans, one.instant) === one.offset; }).sort(function (a, b) {
          return a.instant - b.instant;
        }).map(function (one) {
          return {at: new Date(one.instant * 1000).toISOString().replace('.000Z', 'Z'), offset: named(one.offset)};
        });
      },
      /* Between which times of day the clocks jumped over this. */
      jump: function (date, time) {
        var local = seconds(date, time);
        var change = spans.find(function (span) { return span.at > local - DAY && span.at + span.offset > local; });
        var before = change && offset(spans, change.at - 1);
        return change ? [clock(change.at + before).time, clock(change.at + change.offset).time] : ['', ''];
      },
      now: function () { return new Date(Math.floor(Date.now() / 1000) * 1000).toISOString(); }
    };
  };
}());
