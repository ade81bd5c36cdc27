package org.debrief.web;

import java.util.List;

/** The factors of one category. */
public record FactorGroup(String category, List<FactorRow> rows) {}
