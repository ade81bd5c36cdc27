package org.debrief.timeline.parse;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.timeline.EventKind;

/**
 * Events of Kubernetes, {@code v1} and {@code events.k8s.io/v1}: a list of {@code kubectl get events -o json}, or one by one. One that stands for several
 * gives the first and the last of them.
 */
final class KubernetesEvents implements JsonFormat {

    /** What controllers report when they change what runs. */
    private static final Set<String> CHANGES = Set.of(
            "ScalingReplicaSet", "SuccessfulRescale", "SuccessfulCreate", "SuccessfulDelete", "RollingUpdate", "DeploymentRollback", "Killing",
            "TaintManagerEviction", "Evicted", "Preempted", "RegisteredNode", "RemovingNode", "NodeNotSchedulable", "NodeSchedulable");

    @Override
    public String format() {
        return "kubernetes-events";
    }

    @Override
    public Set<String> listedUnder() {
        return Set.of("items");
    }

    @Override
    public boolean recognises(JsonRecord record) {
        return (record.record("involvedObject").isPresent() || record.record("regarding").isPresent())
                && (record.has("reason") || record.has("message") || record.has("note"));
    }

    @Override
    public void read(JsonRecord record, Reading reading) {
        Instant first = at(record, reading, "firstTimestamp", "deprecatedFirstTimestamp", "eventTime");
        Instant last = at(record, reading, "series.lastObservedTime", "lastTimestamp", "deprecatedLastTimestamp");
        long count = count(record);
        if (first == null && last == null) {
            created(record, reading);
        } else if (count < 2) {
            pass(record, reading, first == null ? last : first, 1, "");
        } else if (first != null && last != null && first.equals(last)) {
            pass(record, reading, last, count, " (" + count + " times)");
        } else {
            pass(record, reading, first, 1, " (first of " + count + ")");
            pass(record, reading, last, count, " (last of " + count + ")");
        }
    }

    /** An event without times of its own happened no later than it was written down. */
    private static void created(JsonRecord record, Reading reading) {
        Instant created = at(record, reading, "metadata.creationTimestamp");
        if (created == null) {
            reading.skip(record.line(), WarningCode.NO_TIME, text(record));
        } else {
            reading.warn(record.line(), WarningCode.TIME_OF_RECEIPT, record.text("metadata.creationTimestamp"));
            pass(record, reading, created, 1, "");
        }
    }

    private static Instant at(JsonRecord record, Reading reading, String... paths) {
        for (String path : paths) {
            Stamp stamp = Stamps.of(record.value(path));
            if (stamp != null) {
                return reading.at(stamp, record.line(), record.text(path));
            }
        }
        return null;
    }

    private static long count(JsonRecord record) {
        String count = record.first("series.count", "count", "deprecatedCount");
        return count == null || !count.matches("[0-9]{1,40}") ? 1 : new BigInteger(count).min(BigInteger.valueOf(Long.MAX_VALUE)).longValue();
    }

    private static void pass(JsonRecord record, Reading reading, Instant at, long number, String place) {
        if (at != null) {
            String uid = record.text("metadata.uid");
            EventKind kind = CHANGES.contains(String.valueOf(record.text("reason"))) ? EventKind.CHANGE : EventKind.OBSERVATION;
            ReadEvent event = ReadEvent.of(at, kind, PlainText.of(text(record) + place), record.line());
            reading.event(uid == null ? event : event.identified("kubernetes:" + uid + ":" + number));
        }
    }

    private static String text(JsonRecord record) {
        String object = record.record("involvedObject").or(() -> record.record("regarding")).map(KubernetesEvents::object).orElse(null);
        String level = "Warning".equals(record.text("type")) ? "Warning" : null;
        return Stream.of(level, object, record.text("reason"), record.first("message", "note"))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(": "));
    }

    private static String object(JsonRecord object) {
        String name = Stream.of(object.text("namespace"), object.text("name")).filter(part -> part != null).collect(Collectors.joining("/"));
        return Stream.of(object.text("kind"), name).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
