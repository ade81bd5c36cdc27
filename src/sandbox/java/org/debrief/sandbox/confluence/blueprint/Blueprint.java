package org.debrief.sandbox.confluence.blueprint;

import java.util.List;
import java.util.Optional;

/**
 * One blueprint as the dialog shows it. {@code key} is the complete key of its module; {@code wizard} are the pages that ask before it is
 * made.
 */
public record Blueprint(String key, String itemKey, Shown shown, Result result, Optional<Index> index, List<WizardPage> wizard) {
    /** The words in the dialog, and the address of a picture, which may be empty. */
    public record Shown(String name, String description, String iconHref) {
    }

    /** What happens when it was chosen. */
    public enum Result {
        /** The editor opens with the filled template. */
        EDIT,
        /** The page is saved and shown. */
        VIEW
    }

    /** The page that lists the pages of a blueprint, by its title; {@code label} is what these carry. */
    public record Index(String title, String label) {
    }

    /** One step that asks: the function that makes its form, and its words. */
    public record WizardPage(String id, String template, String title, String description, boolean last) {
    }
}
