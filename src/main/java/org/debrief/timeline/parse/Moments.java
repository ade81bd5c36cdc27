package org.debrief.timeline.parse;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Places the stamps of one file in time, in the order of the file. */
final class Moments {

    private final Answers answers;
    private final Findings findings;
    private final Set<Question> asked = EnumSet.noneOf(Question.class);

    Moments(Answers answers, Findings findings) {
        this.answers = answers;
        this.findings = findings;
    }

    Instant at(Stamp stamp, int line, String sample) {
        if (stamp instanceof Stamp.Exact exact) {
            return exact.instant();
        }
        if (answers.zone() == null) {
            ask(Question.ZONE, line, sample);
            return null;
        }
        if (stamp instanceof Stamp.Local local) {
            return local.time().atZone(answers.zone()).toInstant();
        }
        return null;
    }

    private void ask(Question question, int line, String sample) {
        if (asked.add(question)) {
            findings.question(question, line, sample);
        }
    }
}
