package org.debrief.app.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.debrief.app.Conflict;
import org.debrief.app.CurrentReader;
import org.debrief.app.InvalidInput;
import org.debrief.app.Message;
import org.debrief.app.NotAllowed;
import org.debrief.app.Permissions;
import org.debrief.app.Problem;
import org.debrief.app.ProjectRef;
import org.debrief.app.Projects;
import org.debrief.review.Postmortem;

/** The door to creating incidents in a project. */
public final class Admission {

    private final Projects projects;
    private final Permissions permissions;
    private final CurrentReader reader;
    private final DraftCheck check;

    public Admission(Projects projects, Permissions permissions, CurrentReader reader, DraftCheck check) {
        this.projects = projects;
        this.permissions = permissions;
        this.reader = reader;
        this.check = check;
    }

    /**
     * Lets a draft pass or refuses it; nothing is changed.
     *
     * @throws InvalidInput with the paths of everything that is wrong
     * @throws NotAllowed when the reader may not create incidents there
     * @throws Conflict when the project is not set up
     */
    void admit(Postmortem draft) {
        ProjectRef project = permitted(draft.incident().project());
        if (!projects.isSetUp(project)) {
            throw Conflict.because("project", "debrief.error.project.not.set.up", project.key());
        }
        List<Problem> problems = new ArrayList<>(check.draft(draft, project));
        problems.addAll(owners(draft, project));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private ProjectRef permitted(String key) {
        if (reader.userName().isEmpty()) {
            throw NotAllowed.anonymous();
        }
        ProjectRef project = projects.byKey(key)
                .orElseThrow(() -> InvalidInput.at("project", "debrief.error.project.unavailable", key));
        if (!permissions.mayCreateIn(project)) {
            throw NotAllowed.because(Message.of("debrief.error.project.no.creating", project.key()));
        }
        return project;
    }

    private List<Problem> owners(Postmortem draft, ProjectRef project) {
        if (permissions.mayAssignIn(project)) {
            return List.of();
        }
        return IntStream.range(0, draft.actions().size())
                .filter(i -> draft.actions().get(i).owner() != null)
                .mapToObj(i -> Problem.at("actions[" + i + "].owner", "debrief.error.project.no.assigning", project.key()))
                .toList();
    }
}
