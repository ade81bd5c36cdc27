package org.debrief.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.debrief.sandbox.host.sample.LibraryReadings;
import org.debrief.sandbox.host.sample.Readings;
import org.debrief.sandbox.host.time.SiteTime;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The time a plugin reads from the JDK: the site's in its own classes, the machine's in its libraries. */
public class SiteTimeTest {
    private static final Instant SPRING = Instant.parse("2031-03-01T09:00:00Z");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @After
    public void giveBack() {
        SiteTime.use(Clock.systemDefaultZone());
    }

    private Host start() throws Exception {
        Path home = folder.getRoot().toPath();
        SampleJar jar = new SampleJar().with(Readings.class).with(Class.forName(Readings.class.getName() + "$Later")).embedding(LibraryReadings.class);
        Host host = new Host(new StandInProduct("jira2"), Database.inMemory(), PeerLink.none(), new HostSettings(0, "/x", home, jar.in(home)));
        host.start();
        return host;
    }

    @SuppressWarnings("unchecked")
    private static <T> T read(Host host, Class<? extends Supplier<T>> reader) {
        return ((Supplier<T>) host.plugin().instance(reader.getName())).get();
    }

    @Test
    public void ownClassesReadTheSitesTimeInEveryWay() throws Exception {
        try (Host host = start()) {
            SiteTime.use(Clock.fixed(SPRING, ZoneId.systemDefault()));
            List<Instant> read = read(host, Readings.class);
            assertEquals(Set.of(SPRING), new HashSet<>(read));
        }
    }

    @Test
    public void librariesInTheJarKeepTheMachinesTime() throws Exception {
        try (Host host = start()) {
            SiteTime.use(Clock.fixed(SPRING, ZoneId.systemDefault()));
            assertNotEquals(SPRING, read(host, LibraryReadings.class));
        }
    }

    @Test
    public void hostsOwnClassesKeepTheMachinesTime() {
        SiteTime.use(Clock.fixed(SPRING, ZoneId.systemDefault()));
        assertNotEquals(SPRING, new Readings().get().get(0));
    }
}
