package org.debrief.sandbox.confluence.blueprint;

/** The page a template makes: its title, empty when nothing gives one, and its storage body. */
public record BlueprintPage(String title, String body) {
}
