package org.debrief.jira.setup;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.debrief.app.Conflict;
import org.debrief.app.NotFound;
import org.debrief.app.ProjectRef;
import org.debrief.app.project.ProjectFurnisher;
import org.debrief.app.project.Registry;
import org.debrief.app.project.SetUpReport;

/** Sets projects of Jira up, one at a time on the whole cluster. */
public final class JiraFurnisher implements ProjectFurnisher {

    private static final String LOCK = "org.debrief.postmortems.setup";
    private static final long LONGEST_WAIT_SECONDS = 30;

    private final List<Step> steps;
    private final ProjectManager projects;
    private final Registry registry;
    private final ClusterLockService locks;

    /** The steps in the order in which they need each other. */
    public JiraFurnisher(List<Step> steps, ProjectManager projects, Registry registry, ClusterLockService locks) {
        this.steps = List.copyOf(steps);
        this.projects = projects;
        this.registry = registry;
        this.locks = locks;
    }

    /**
     * {@inheritDoc}
     *
     * @throws Conflict when another set-up takes too long
     */
    @Override
    public SetUpReport furnish(ProjectRef ref, boolean dryRun, boolean sharedSchemes) {
        Project project = projects.getProjectObj(ref.id());
        if (project == null) {
            throw NotFound.project(ref.key());
        }
        ClusterLock lock = locks.getLockForName(LOCK);
        if (!acquired(lock)) {
            throw Conflict.because(null, "debrief.jira.setup.busy");
        }
        try {
            Furnishing run = new Furnishing(project, new Furnishing.Wish(dryRun, sharedSchemes), registry);
            steps.forEach(step -> step.furnish(run));
            return run.report();
        } finally {
            lock.unlock();
        }
    }

    private static boolean acquired(ClusterLock lock) {
        try {
            return lock.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
