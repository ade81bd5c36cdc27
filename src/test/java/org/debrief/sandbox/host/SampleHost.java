package org.debrief.sandbox.host;

import java.nio.file.Path;
import org.junit.rules.TemporaryFolder;

/** A host of the sample plugin in a folder of its own, for one test. */
final class SampleHost extends TemporaryFolder {
    private final Database database = Database.inMemory();
    private Host host;

    @Override
    protected void before() throws Throwable {
        super.before();
        HostSettings settings = new HostSettings(0, "/x", home(), new SampleJar().in(home()));
        host = new Host(new StandInProduct("jira2"), database, PeerLink.none(), settings);
        host.start();
    }

    @Override
    protected void after() {
        host.close();
        database.close();
        super.after();
    }

    /** The folder with the plugin's jar. */
    Path home() {
        return getRoot().toPath();
    }

    Host host() {
        return host;
    }
}
