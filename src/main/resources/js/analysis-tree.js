/* Moving factors and whys, deleting them with or without what hangs on them, and their history. */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  var analysis = Debrief.analysis;
  if (analysis.parts.tree) {
    return;
  }

  var HINTS = {
    up: AJS.I18n.getText('debrief.analysis.move.top'),
    down: AJS.I18n.getText('debrief.analysis.move.bottom'),
    deeper: AJS.I18n.getText('debrief.analysis.move.deepest'),
    higher: AJS.I18n.getText('debrief.analysis.move.highest')
  };

  function key(row) {
    return row ? row.dataset.key : null;
  }

  /* The factor before another one in the order of all, whatever their categories; null for the first. */
  function factorBefore(tab, id, without) {
    var order = tab.dataset.order.split(' ').filter(function (one) { return one !== without; });
    return order[order.indexOf(id) - 1] || null;
  }

  function place(parent, effect, after) {
    return {parent: parent || null, effect: effect || undefined, after: after || null};
  }

  function factorPlace(tab, row, others, at, where) {
    switch (where) {
      case 'up': return others[at - 1] ? {after: factorBefore(tab, key(others[at - 1]), key(row))} : null;
      case 'down': return others[at + 1] ? {after: key(others[at + 1])} : null;
      default: return null;
    }
  }

  function whyPlace(tab, row, others, at, where) {
    var data = row.dataset;
    var parent = data.parent && analysis.row(tab, data.parent);
    switch (where) {
      case 'up': return others[at - 1] ? place(data.parent, data.effect, key(others[at - 2])) : null;
      case 'down': return others[at + 1] ? place(data.parent, data.effect, key(others[at + 1])) : null;
      case 'deeper': return others[at - 1] ? place(key(others[at - 1]), '', key(analysis.under(tab, others[at - 1]).pop())) : null;
      case 'higher': return parent ? place(parent.dataset.parent, parent.dataset.effect, key(parent)) : null;
      default: return null;
    }
  }

  /* Moves a row 'up', 'down', 'deeper' or 'higher'. */
  function move(tab, row, where) {
    var factor = row.dataset.list === 'factors';
    var others = analysis.beside(row);
    var at = others.indexOf(row);
    var to = (factor ? factorPlace : whyPlace)(tab, row, others, at, where);
    if (!to) {
      analysis.say(tab, HINTS[where]);
      return Promise.resolve();
    }
    var from = factor ? {after: factorBefore(tab, key(row))} : place(row.dataset.parent, row.dataset.effect, key(others[at - 1]));
    var path = analysis.path(row);
    return analysis.ask(tab, 'GET', path).then(function (part) {
      return analysis.ask(tab, 'PUT', path, Object.assign({}, part, to)).then(function (moved) {
        return analysis.refresh(tab).then(function () {
          analysis.did(tab, AJS.I18n.getText('debrief.analysis.saved.moved'), function () {
            return analysis.ask(tab, 'PUT', path, Object.assign({}, part, from, {rev: moved.rev})).then(function () { return part.id; });
          });
          analysis.focus(analysis.row(tab, part.id));
        });
      });
    }).catch(analysis.refused(tab));
  }

  function refs(list, rows) {
    var body = {};
    body[list] = rows.map(function (row) { return {id: row.dataset.key, rev: Number(row.dataset.rev)}; });
    return body;
  }

  /* A row and all below it. */
  function whole(row) {
    var rows = [row];
    var last = analysis.end(row);
    for (var next = row; next !== last; next = next.nextElementSibling) {
      rows.push(next.nextElementSibling);
    }
    return rows;
  }

  function neighbour(tab, row) {
    var rows = analysis.rows(tab);
    var gone = whole(row);
    var at = rows.indexOf(row);
    return key(rows.slice(at + gone.length).concat(rows.slice(0, at).reverse())[0]);
  }

  function removed(tab, next, undo) {
    return analysis.refresh(tab).then(function () {
      analysis.did(tab, AJS.I18n.getText('debrief.analysis.saved.deleted'), undo);
      var row = next && analysis.row(tab, next);
      return row ? analysis.focus(row) : tab.querySelector('[data-debrief="an-add-factor"]').focus();
    });
  }

  /* Brings rows back in the order given, one list after the other. */
  function restore(tab, bodies) {
    return bodies.reduce(function (before, body) {
      var list = Object.keys(body)[0];
      return before.then(function () { return body[list].length ? analysis.ask(tab, 'POST', '/' + list + '/restorals', body) : null; });
    }, Promise.resolve());
  }

  /* Takes whys one by one back to where they stood. */
  function takeBack(tab, ids, field, owner) {
    return ids.reduce(function (before, id, index) {
      return before.then(function () {
        return analysis.ask(tab, 'GET', '/whys/' + encodeURIComponent(id));
      }).then(function (why) {
        var to = field === 'parent' ? place(owner, '', ids[index - 1]) : place('', owner, ids[index - 1]);
        return analysis.ask(tab, 'PUT', '/whys/' + encodeURIComponent(id), Object.assign({}, why, to));
      });
    }, Promise.resolve());
  }

  function removeWith(tab, row, children) {
    var own = refs(row.dataset.list, [row]);
    var below = analysis.under(tab, row);
    var all = row.dataset.list === 'whys' ? whole(row).slice(1) : [].concat.apply([], below.map(whole));
    var lost = refs('whys', all);
    var ids = below.map(key);
    var field = row.dataset.list === 'whys' ? 'parent' : 'effect';
    var next = children === 'MOVE_UP' && ids.length ? ids[0] : neighbour(tab, row);
    var body = {rev: Number(row.dataset.rev)};
    if (children) {
      body.children = children;
    }
    return analysis.ask(tab, 'DELETE', analysis.path(row), body).then(function () {
      return removed(tab, next, function () {
        return restore(tab, children === 'REMOVE' ? [own, lost] : [own]).then(function () {
          return children === 'MOVE_UP' ? takeBack(tab, ids, field, row.dataset.key) : null;
        }).then(function () { return row.dataset.key; });
      });
    });
  }

  /* What hangs on a row is told by the server; people say what becomes of it. */
  function askAbout(tab, row, words) {
    var parts = Debrief.partWords;
    var box = parts.element('div', 'debrief-tl-conflict');
    function choose(children) {
      return function () {
        box.remove();
        removeWith(tab, row, children).catch(analysis.refused(tab));
      };
    }
    box.tabIndex = -1;
    row.append(box);
    parts.question(box, words, null, [
      parts.button(AJS.I18n.getText('debrief.analysis.delete.remove'), true, choose('REMOVE')),
      parts.button(AJS.I18n.getText('debrief.analysis.delete.up'), false, choose('MOVE_UP')),
      parts.button(AJS.I18n.getText('debrief.form.cancel'), false, function () {
        box.remove();
        analysis.focus(row);
      })
    ]);
  }

  function remove(tab, row) {
    analysis.parts.form.closeOther(tab);
    return removeWith(tab, row, null).catch(function (error) {
      var asked = error.status === 409 && error.errors.some(function (one) { return one.field === 'children'; });
      return asked ? askAbout(tab, row, error.message) : analysis.refused(tab)(error);
    });
  }

  function history(row) {
    return Debrief.partWords.history(
      analysis, analysis.parts.words[row.dataset.list], row.querySelector('.debrief-an-body'), analysis.path(row), row.querySelector('[data-debrief="an-history"]'));
  }

  analysis.parts.tree = {move: move, remove: remove, history: history};
}());
