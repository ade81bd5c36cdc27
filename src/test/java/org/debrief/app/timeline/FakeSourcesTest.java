package org.debrief.app.timeline;

/** The fake keeps what tables keep. */
public class FakeSourcesTest extends SourcesContract {

    @Override
    protected EvidenceSources sources() {
        return new FakeSources();
    }
}
