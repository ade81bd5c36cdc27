package org.debrief.sandbox.jira.rest;

import java.util.List;

/**
 * Which fields of an issue are asked for: names, {@code *all} or {@code *navigable}, and names with a minus for those that are not.
 */
record Selection(List<String> names) {
    static final Selection ALL = new Selection(List.of("*all"));
    static final Selection NAVIGABLE = new Selection(List.of("*navigable"));

    Selection {
        names = List.copyOf(names);
    }

    /** The selection of a parameter, or another one if the parameter names nothing. */
    static Selection of(List<String> names, Selection otherwise) {
        return names.isEmpty() ? otherwise : new Selection(names);
    }

    boolean wants(FieldJson.Standard field) {
        return wants(field.id(), field.navigable());
    }

    boolean wantsCustom(String fieldId) {
        return wants(fieldId, true);
    }

    private boolean wants(String fieldId, boolean navigable) {
        if (names.contains("-" + fieldId)) {
            return false;
        }
        boolean onlyExclusions = names.stream().allMatch(name -> name.startsWith("-"));
        return names.contains(fieldId) || names.contains("*all") || onlyExclusions || navigable && names.contains("*navigable");
    }
}
