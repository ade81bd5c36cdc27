package org.debrief.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.debrief.app.ProjectRef;
import org.debrief.app.Projects;
import org.debrief.app.project.ProjectFurnisher;
import org.debrief.app.project.SetUpReport;
import org.debrief.plugin.JiraIssues;
import org.debrief.plugin.JiraReaders;
import org.debrief.plugin.JiraSetUp;
import org.debrief.plugin.JiraStorage;
import org.debrief.sandbox.host.CurrentUser;
import org.debrief.sandbox.host.Database;
import org.debrief.sandbox.host.Events;
import org.debrief.sandbox.host.platform.NamedLocks;
import org.debrief.sandbox.jira.api.JiraServices;
import org.debrief.sandbox.jira.jql.Search;
import org.debrief.sandbox.jira.model.JiraModel;
import org.debrief.sandbox.jira.model.StoredProject;
import org.debrief.store.StoreDatabase;
import org.junit.rules.ExternalResource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A small Jira in memory with our edges wired to its Java API as in the product, the administrator signed in. */
public final class JiraBench extends ExternalResource {

    private final Database database = Database.inMemory();
    private final Events events = new Events();
    private final JiraModel model = new JiraModel(database.dataSource(), Clock.systemUTC());
    private final JiraServices services = new JiraServices(model, new Search(model, Clock.systemUTC()), events::publish);
    private final UnaryOperator<Object> guard;
    private AnnotationConfigApplicationContext context;

    public JiraBench() {
        this(UnaryOperator.identity());
    }

    /** A bench on which every service of the host is handed to us through the given function. */
    public JiraBench(UnaryOperator<Object> guard) {
        this.guard = guard;
    }

    @Override
    public void before() {
        CurrentUser.set("admin");
        context = new AnnotationConfigApplicationContext();
        services.byInterface().forEach(this::offer);
        offer(ActiveObjects.class, StoreDatabase.in(database));
        offer(ClusterLockService.class, new NamedLocks());
        offer(EventPublisher.class, events);
        offer(TimeZoneManager.class, new ServerZone());
        context.register(JiraReaders.class, JiraStorage.class, JiraIssues.class, JiraSetUp.class);
        context.refresh();
    }

    @SuppressWarnings("unchecked")
    private void offer(Class<?> type, Object service) {
        Object guarded = guard.apply(service);
        context.registerBean("host:" + type.getSimpleName(), (Class<Object>) type, () -> guarded);
    }

    @Override
    public void after() {
        context.close();
        CurrentUser.set(null);
        database.close();
    }

    /** One of our objects. */
    public <T> T our(Class<T> type) {
        return context.getBean(type);
    }

    /** A service of Jira. */
    public <T> T jira(Class<T> type) {
        return services.get(type);
    }

    public JiraModel model() {
        return model;
    }

    /** A new project on the schemes new projects share. */
    public ProjectRef project(String key) {
        StoredProject created = model.createProject(new StoredProject(0, key, key + " project", "", "admin", false));
        return new ProjectRef(created.id(), created.key(), created.name());
    }

    /** Sets a project up and shares no schemes. */
    public SetUpReport setUp(ProjectRef project) {
        return our(ProjectFurnisher.class).furnish(project, false, false);
    }

    public boolean isSetUp(ProjectRef project) {
        return our(Projects.class).isSetUp(project);
    }

    /** How many statements the work executes. */
    public long statements(Runnable work) {
        database.startCounting();
        work.run();
        return database.statements();
    }

    /** The zone of readers and server in tests. */
    private static final class ServerZone implements TimeZoneManager {

        @Override
        public TimeZone getUserTimeZone() {
            return TimeZone.getDefault();
        }

        @Override
        public TimeZone getDefaultTimeZone() {
            return TimeZone.getDefault();
        }
    }
}
