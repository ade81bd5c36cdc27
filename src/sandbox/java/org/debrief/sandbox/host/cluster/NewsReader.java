package org.debrief.sandbox.host.cluster;

/** Hears the news of one topic from the other nodes. */
public interface NewsReader {
    /** Something was told. */
    void told(byte[] subject);

    /** Anything may have been told. */
    void missed();
}
