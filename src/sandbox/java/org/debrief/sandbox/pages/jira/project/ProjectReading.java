package org.debrief.sandbox.pages.jira.project;

import java.util.List;
import java.util.Optional;
import org.debrief.sandbox.jira.model.StoredComponent;
import org.debrief.sandbox.jira.model.StoredVersion;
import org.debrief.sandbox.jira.model.User;
import org.debrief.sandbox.pages.jira.JiraPages;
import org.debrief.sandbox.pages.jira.Reading;

/**
 * The versions and components of a project as its pages show them.
 */
public record ProjectReading(JiraPages pages) {
    /** A version; its state is UNRELEASED, RELEASED or ARCHIVED. */
    public record Version(StoredVersion version, String state, String start, String release) {
        /** The colour of the state's lozenge. */
        public String style() {
            return state.equals("RELEASED") ? " aui-lozenge-success" : "";
        }
    }

    /** A component; {@code leadName} is the user name of its lead or empty. */
    public record Component(StoredComponent component, String lead, String leadName) {
    }

    public List<Version> versions(long project) {
        Reading reading = new Reading(pages.services().site());
        return pages.services().site().model().parts().versions().of(project).stream().map(version -> new Version(version, state(version),
                reading.day(version.start()), reading.day(version.release()))).toList();
    }

    private static String state(StoredVersion version) {
        return version.stage().archived() ? "ARCHIVED" : version.stage().released() ? "RELEASED" : "UNRELEASED";
    }

    public List<Component> components(long project) {
        Reading reading = new Reading(pages.services().site());
        return pages.services().site().model().parts().components().of(project).stream().map(component -> new Component(component,
                reading.person(component.lead()), Optional.ofNullable(component.lead()).flatMap(pages.services().site().model()
                .users()::byKey).map(User::name)
                .orElse(""))).toList();
    }
}
