package org.debrief.app.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.debrief.timeline.parse.Answers;

/**
 * What a person said about a file.
 *
 * @param answers about its stamps
 * @param shiftSeconds by how much its clock is corrected, {@code null} when it is not
 * @param skip events that are not wanted
 * @param keep events to add although something like them is there
 * @param excerpts lines that become one event each
 */
public record FileSettings(Answers answers, Integer shiftSeconds, Choice skip, Choice keep, List<ExcerptChoice> excerpts) {

    /** Nothing was said. */
    public static final FileSettings NONE = new FileSettings(Answers.NONE, null, Choice.NONE, Choice.NONE, List.of());

    public FileSettings {
        Objects.requireNonNull(answers, "answers");
        excerpts = List.copyOf(excerpts);
    }

    /** What was said about the stamps alone. */
    public static FileSettings of(Answers answers, Integer shiftSeconds) {
        return new FileSettings(answers, shiftSeconds, Choice.NONE, Choice.NONE, List.of());
    }

    /** These settings for a file of an archive, completed by what was said about the archive; lines are those of one file only. */
    FileSettings within(FileSettings archive) {
        Answers said = new Answers(
                first(answers.zone(), archive.answers.zone()), first(answers.year(), archive.answers.year()), first(answers.date(), archive.answers.date()));
        return new FileSettings(
                said, first(shiftSeconds, archive.shiftSeconds), or(skip, archive.skip), or(keep, archive.keep), excerpts);
    }

    private static Choice or(Choice own, Choice archive) {
        return own.isEmpty() ? new Choice(Set.of(), archive.hashes()) : own;
    }

    private static <T> T first(T own, T other) {
        return own == null ? other : own;
    }
}
