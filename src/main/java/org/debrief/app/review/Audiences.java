package org.debrief.app.review;

import java.util.Collection;
import java.util.Map;
import org.debrief.action.Audit;
import org.debrief.app.CurrentReader;
import org.debrief.app.People;
import org.debrief.review.Audience;
import org.debrief.review.Cast;
import org.debrief.review.Postmortem;
import org.debrief.review.Words;

/** The current reader as the {@link Audience} of a write-up. */
public final class Audiences {

    private final CurrentReader reader;
    private final People people;
    private final Words words;

    public Audiences(CurrentReader reader, People people, Words words) {
        this.reader = reader;
        this.people = people;
        this.words = words;
    }

    /** The current reader, who meets the people of a write-up. */
    public Audience of(Postmortem postmortem, Audit audit) {
        return meeting(Cast.of(postmortem, audit));
    }

    /** The current reader, who meets the given users. */
    public Audience meeting(Collection<String> userNames) {
        Map<String, String> names = userNames.isEmpty() ? Map.of() : people.fullNames(userNames);
        return new Audience(reader.zone(), reader.locale(), names, words);
    }
}
