package org.debrief.web;

import java.util.List;

/** The factors of one category. */
public record FactorRows(String category, List<FactorRow> rows) {}
