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
            return analysis.putBack(tab, path, Object.assign({}, part, from), moved.rev);
          });
          analysis.focus(analysis.row(tab, part.id));
        });
      });
    }).catch(analysis.refused(tab));
  }

  function refs(rows) {
    return rows.map(function (row) { return {id: row.dataset.key, rev: Number(row.dataset.rev)}; });
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

  /* Takes whys one by one back to where they stood. */
  function takeBack(tab, below, factor, owner) {
    return below.reduce(function (before, one, index) {
      var path = '/whys/' + encodeURIComponent(one.id);
      var former = (below[index - 1] || {}).id;
      return before.then(function () {
        return analysis.ask(tab, 'GET', path);
      }).then(function (why) {
        return analysis.ask(tab, 'PUT', path, Object.assign({}, why, factor ? place('', owner, former) : place(owner, '', former)));
      }).then(function (back) { analysis.same(tab, one.id, one.rev, back.rev); });
    }, Promise.resolve());
  }

  function removeWith(tab, row, children) {
    var list = row.dataset.list;
    var below = refs(analysis.under(tab, row));
    var lost = refs([].concat.apply([], analysis.under(tab, row).map(whole)));
    var own = refs([row]);
    var next = children === 'MOVE_UP' && below.length ? below[0].id : neighbour(tab, row);
    var body = {rev: Number(row.dataset.rev)};
    if (children) {
      body.children = children;
    }
    return analysis.ask(tab, 'DELETE', analysis.path(row), body).then(function () {
      return removed(tab, next, function () {
        return analysis.restore(tab, list, own).then(function () {
          return children === 'MOVE_UP' ? takeBack(tab, below, list === 'factors', own[0].id) : null;
        }).then(function () {
          return children === 'REMOVE' && lost.length ? analysis.restore(tab, 'whys', lost) : null;
        }).then(function () { return own[0].id; });
      });
    });
  }

  /* Whys hang on a row: people say what becomes of them. */
  function askAbout(tab, row) {
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
    parts.question(box, AJS.I18n.getText('debrief.analysis.delete.below'), null, [
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
      return asked ? askAbout(tab, row) : analysis.refused(tab)(error);
    });
  }

  function history(row) {
    return Debrief.partWords.history(
      analysis, analysis.parts.words[row.dataset.list], row.querySelector('.debrief-an-body'), analysis.path(row), row.querySelector('[data-debrief="an-history"]'));
  }

  analysis.parts.tree = {move: move, remove: remove, history: history};
}());
