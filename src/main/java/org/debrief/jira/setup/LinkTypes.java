package org.debrief.jira.setup;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.Optional;
import org.debrief.app.project.SetUpKind;
import org.debrief.jira.role.LinkRole;

/** The step that makes the link types of actions in other projects and of repeated incidents. */
public final class LinkTypes implements Step {

    private static final String NO_STYLE = null;

    private final IssueLinkTypeManager types;

    public LinkTypes(IssueLinkTypeManager types) {
        this.types = types;
    }

    @Override
    public void furnish(Furnishing run) {
        for (LinkRole role : LinkRole.values()) {
            Optional<IssueLinkType> present = held(run, role).or(() -> named(role));
            present.ifPresent(type -> run.reuse(SetUpKind.LINK_TYPE, type.getName(), String.valueOf(type.getId())));
            present.or(() -> run.create(SetUpKind.LINK_TYPE, role.firstName(), () -> created(role)))
                    .ifPresent(type -> run.assign(role.role(), String.valueOf(type.getId())));
        }
    }

    private Optional<IssueLinkType> held(Furnishing run, LinkRole role) {
        return run.holder(role.role()).flatMap(id -> types.getIssueLinkTypes().stream()
                .filter(type -> id.equals(String.valueOf(type.getId())))
                .findFirst());
    }

    private Optional<IssueLinkType> named(LinkRole role) {
        return types.getIssueLinkTypesByName(role.firstName()).stream().findFirst();
    }

    private Furnishing.Made<IssueLinkType> created(LinkRole role) {
        types.createIssueLinkType(role.firstName(), role.outward(), role.inward(), NO_STYLE);
        IssueLinkType type = named(role).orElseThrow();
        return new Furnishing.Made<>(type, String.valueOf(type.getId()));
    }
}
