package org.debrief.document;

import java.util.function.Function;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.app.incident.Dependants;
import org.debrief.app.incident.Placing;
import org.debrief.incident.Part;

/**
 * A part that was sent together with the place it shall have among the others.
 *
 * @param <T> the kind of the part
 */
public record PartEdit<T extends Part>(T part, Placing placing) {

    /** The factor that was sent as the body of a request, and where it shall stand. */
    public static PartEdit<Factor> factor(String json) {
        return read(json, PartReader::factor);
    }

    /** The why that was sent as the body of a request, and where it shall stand. */
    public static PartEdit<Why> why(String json) {
        return read(json, PartReader::why);
    }

    private static <T extends Part> PartEdit<T> read(String json, Function<Input, T> reader) {
        Input input = Input.strict(JsonText.object(json));
        T part = reader.apply(input);
        Placing placing = input.has("after") ? Placing.after(input.reference("after")) : Placing.AS_IS;
        input.done();
        return new PartEdit<>(part, placing);
    }

    /**
     * What a request to remove a part says.
     *
     * @param dependants what becomes of the whys that hang on it, {@code null} when it does not say
     */
    public record Removal(int rev, Dependants dependants) {

        /** The body of such a request. */
        public static Removal read(String json) {
            Input input = Input.strict(JsonText.object(json));
            Integer rev = input.present("rev", input.number("rev", 1));
            Dependants dependants = input.choice("children", Dependants.class);
            input.done();
            return new Removal(rev, dependants);
        }
    }
}
