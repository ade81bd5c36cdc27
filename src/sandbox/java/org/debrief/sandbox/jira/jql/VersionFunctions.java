package org.debrief.sandbox.jira.jql;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.sandbox.jira.model.StoredVersion;

/**
 * The functions that stand for versions of projects the reader may browse.
 */
record VersionFunctions(JiraModel model) {
    private static final Predicate<StoredVersion> RELEASED = version -> version.stage().released();

    void addTo(JqlFunctions functions) {
        functions.add(list("releasedVersions", RELEASED));
        functions.add(list("unreleasedVersions", RELEASED.negate()));
        functions.add(one("latestReleasedVersion", (arguments, asking) -> last(current(arguments, asking).filter(RELEASED).toList())));
        functions.add(one("earliestUnreleasedVersion", (arguments, asking) -> current(arguments, asking).filter(RELEASED.negate()).limit(1)
                .map(version -> Literal.of(version.id())).toList()));
    }

    private PlainFunction list(String name, Predicate<StoredVersion> wanted) {
        return PlainFunction.list(new Signature(name, DataType.VERSION, 0, Signature.ANY), (arguments, asking) -> unknown(name, arguments, asking),
                (arguments, asking) -> versions(arguments, asking).filter(wanted).map(version -> Literal.of(version.id())).toList());
    }

    private PlainFunction one(String name, PlainFunction.Body body) {
        return new PlainFunction(new Signature(name, DataType.VERSION, 1, 1), false, (arguments, asking) -> unknown(name, arguments, asking), body);
    }

    private List<String> unknown(String function, List<String> projects, Asking asking) {
        return projects.stream().filter(project -> project(project, asking).isEmpty())
                .map(project -> "Could not resolve the project '" + project + "' provided to function '" + function + "'.").toList();
    }

    private Stream<StoredVersion> current(List<String> projects, Asking asking) {
        return versions(projects, asking).filter(version -> !version.stage().archived());
    }

    private Stream<StoredVersion> versions(List<String> projects, Asking asking) {
        Stream<Long> ids = projects.isEmpty() ? asking.projects().stream()
                : projects.stream().flatMap(project -> project(project, asking).stream()).map(StoredProject::id);
        return ids.flatMap(id -> model.parts().versions().of(id).stream());
    }

    private static List<Literal> last(List<StoredVersion> versions) {
        return versions.isEmpty() ? List.of() : List.of(Literal.of(versions.get(versions.size() - 1).id()));
    }

    private Optional<StoredProject> project(String name, Asking asking) {
        return model.projects().all().stream().filter(project -> asking.projects().contains(project.id()))
                .filter(project -> project.key().equalsIgnoreCase(name) || project.name().equalsIgnoreCase(name) || String.valueOf(project.id()).equals(name))
                .findFirst();
    }
}
