package org.debrief.web;

/** One contributing factor. */
public record FactorRow(String textHtml, String evidenceHtml, Answered answered) {}
