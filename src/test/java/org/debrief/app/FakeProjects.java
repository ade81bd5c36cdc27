package org.debrief.app;

import java.util.Optional;

/** A site with the project OPS, set up, and RAW, which is not. */
public final class FakeProjects implements Projects {

    @Override
    public Optional<ProjectRef> byKey(String key) {
        return switch (key) {
            case "OPS" -> Optional.of(new ProjectRef(1, "OPS", "Operations"));
            case "RAW" -> Optional.of(new ProjectRef(2, "RAW", "Not set up"));
            default -> Optional.empty();
        };
    }

    @Override
    public boolean isSetUp(ProjectRef project) {
        return project.key().equals("OPS");
    }
}
