package com.atlassian.activeobjects.external;

/** The version of the plugin's tables, a whole number from zero up. */
public final class ModelVersion implements Comparable<ModelVersion> {

    private final Integer version;

    private ModelVersion(Integer version) {
        this.version = version;
    }

    public static ModelVersion valueOf(String version) {
        return new ModelVersion(Integer.valueOf(version));
    }

    @Override
    public int compareTo(ModelVersion other) {
        return version.compareTo(other.version);
    }

    public boolean isOlderThan(ModelVersion other) {
        return compareTo(other) < 0;
    }

    public boolean isNewerThan(ModelVersion other) {
        return compareTo(other) > 0;
    }

    public boolean isSame(ModelVersion other) {
        return compareTo(other) == 0;
    }

    @Override
    public String toString() {
        return version.toString();
    }
}
