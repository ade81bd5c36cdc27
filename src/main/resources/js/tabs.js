/* The tabs of the postmortem panel: each has an address of its own and loads when it is opened. */
(function () {
  'use strict';

  var Debrief = window.Debrief;
  if (Debrief.tabs) {
    return;
  }
  Debrief.tabs = true;

  var KEYS = {ArrowLeft: -1, ArrowRight: 1};

  function panels() {
    return Array.from(document.querySelectorAll('.debrief-panel'));
  }

  function tabsOf(panel) {
    return Array.from(panel.querySelectorAll('.debrief-tab'));
  }

  function pane(panel, name) {
    return panel.querySelector('.debrief-pane[data-tab="' + name + '"]');
  }

  function wanted(panel) {
    var match = /(?:^#|&)debrief=([a-z-]+)/.exec(window.location.hash);
    var name = match ? match[1] : '';
    return pane(panel, name) ? name : null;
  }

  function show(panel, name) {
    tabsOf(panel).forEach(function (tab) {
      var open = tab.dataset.tab === name;
      tab.setAttribute('aria-selected', String(open));
      tab.tabIndex = open ? 0 : -1;
      pane(panel, tab.dataset.tab).hidden = !open;
    });
    var opened = pane(panel, name);
    if (opened.dataset.loaded !== 'true' && !isRenewed(opened)) {
      Debrief.load(opened);
    }
  }

  /* Whether what a pane shows renews itself, or must stay because somebody is writing in it. */
  function isRenewed(pane) {
    return pane.firstElementChild && !pane.firstElementChild.dispatchEvent(new CustomEvent('debrief-outdated', {bubbles: true, cancelable: true}));
  }

  function showWanted() {
    panels().forEach(function (panel) {
      show(panel, wanted(panel) || tabsOf(panel)[0].dataset.tab);
    });
  }

  function onKey(event) {
    var tab = event.target.closest && event.target.closest('.debrief-tab');
    if (!tab) {
      return;
    }
    var tabs = tabsOf(tab.closest('.debrief-panel'));
    var at = tabs.indexOf(tab);
    var next = null;
    if (KEYS[event.key]) {
      next = tabs[(at + KEYS[event.key] + tabs.length) % tabs.length];
    } else if (event.key === 'Home') {
      next = tabs[0];
    } else if (event.key === 'End') {
      next = tabs[tabs.length - 1];
    } else if (event.key === ' ') {
      next = tab;
    }
    if (next) {
      event.preventDefault();
      next.focus();
      next.click();
    }
  }

  /* Content of a tab that is out of date is read when the tab is opened next. */
  Debrief.outdate = function (panel, name) {
    pane(panel, name).dataset.loaded = 'false';
  };

  window.addEventListener('hashchange', showWanted);
  document.addEventListener('keydown', onKey);
  if (window.JIRA && window.JIRA.bind && window.JIRA.Events) {
    window.JIRA.bind(window.JIRA.Events.NEW_CONTENT_ADDED, showWanted);
    window.JIRA.bind(window.JIRA.Events.ISSUE_REFRESHED, showWanted);
  }
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', showWanted);
  } else {
    showWanted();
  }
}());
