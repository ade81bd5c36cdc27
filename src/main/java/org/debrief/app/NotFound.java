package org.debrief.app;

import java.util.List;

/** There is no such thing, or the reader may not know that there is; both sound the same. */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    private NotFound(Problem problem) {
        super(List.of(problem));
    }

    /** No incident of that key that the reader may see. */
    public static NotFound incident(String key) {
        return new NotFound(Problem.at(null, "debrief.error.incident.unavailable", key));
    }

    /** No project of that key that the reader may see. */
    public static NotFound project(String key) {
        return new NotFound(Problem.at(null, "debrief.error.project.unavailable", key));
    }

    /** No picture of that name, of at most so many MiB, attached to that incident. */
    public static NotFound picture(String name, long mostMebibytes) {
        return new NotFound(Problem.at(null, "debrief.error.picture.unavailable", name, mostMebibytes));
    }

    /** There is no diagram of that name. */
    public static NotFound diagram(String name) {
        return new NotFound(Problem.at(null, "debrief.error.diagram.unavailable", name));
    }

    /** There is no picture with letters, because the server has no fonts. */
    public static NotFound letters() {
        return new NotFound(Problem.at(null, "debrief.error.diagram.fonts"));
    }

    /** An incident has no such action that the reader may see. */
    public static NotFound action(String key) {
        return new NotFound(Problem.at(null, "debrief.error.action.unknown", key));
    }

    /** No such part of that incident. */
    public static NotFound part(String id) {
        return part(null, id);
    }

    /** No such part of that incident, named in this field. */
    public static NotFound part(String field, String id) {
        return new NotFound(Problem.at(field, "debrief.error.part.unavailable", id));
    }
}
