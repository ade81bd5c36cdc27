package org.debrief.sandbox.jira;

import org.debrief.sandbox.host.cluster.Cluster;
import org.debrief.sandbox.host.cluster.NewsReader;
import org.debrief.sandbox.jira.model.Snapshots;

/** Tells the other nodes that the configuration has changed, and forgets what is remembered when another tells it. */
record ConfigurationNews(Snapshots snapshots) implements NewsReader {
    private static final String TOPIC = "jira.configuration";

    static void share(Snapshots snapshots, Cluster cluster) {
        snapshots.tellBy(() -> cluster.tell(TOPIC, null));
        cluster.read(TOPIC, new ConfigurationNews(snapshots));
        snapshots.forgetAll();
    }

    @Override
    public void told(byte[] subject) {
        snapshots.forgetAll();
    }

    @Override
    public void missed() {
        snapshots.forgetAll();
    }
}
