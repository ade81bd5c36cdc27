package org.debrief.sandbox.confluence.cql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.debrief.sandbox.confluence.model.Space;

/** The fields by their names in lower case. */
final class Fields {
    private static final Pattern MACRO = Pattern.compile("<ac:(?:structured-)?macro\\b[^>]*\\bac:name=[\"']([^\"']*)[\"']");

    static final Map<String, Field> ALL = Map.ofEntries(
            Map.entry("id", new Field.Names(Fields::ids)), Map.entry("content", new Field.Names(Fields::ids)),
            Map.entry("type", new Field.Names(found -> List.of(found.type()))),
            Map.entry("space", new Field.Names(found -> List.of(space(found).key()))),
            Map.entry("space.key", new Field.Names(found -> List.of(space(found).key()))),
            Map.entry("space.title", new Field.Text(found -> space(found).name(), true)),
            Map.entry("space.type", new Field.Names(found -> List.of(space(found).personal() ? "personal" : "global"))),
            Map.entry("title", new Field.Text(found -> found.content().title(), true)),
            Map.entry("text", new Field.Text(Fields::everything, false)), Map.entry("sitesearch",
            new Field.Text(Fields::everything, false)),
            Map.entry("label", new Field.Names(found -> found.around().labels(found.content()))),
            Map.entry("ancestor", new Field.Names(found -> found.around().ancestors(found.content()).stream().map(Object::toString)
            .toList())),
            Map.entry("parent", new Field.Names(found -> found.around().ancestors(found.content()).stream().limit(1).map(Object::toString)
            .toList())),
            Map.entry("container", new Field.Names(found -> found.type().equals("page") ? List.of()
            : List.of(Long.toString(found.content().page().id())))),
            Map.entry("creator", new Field.Names(found -> names(found.content().creator()))),
            Map.entry("contributor", new Field.Names(Fields::contributors)),
            Map.entry("macro", new Field.Names(found -> MACRO.matcher(found.storage()).results().map(Fields::name).toList())),
            Map.entry("created", new Field.Moment(found -> found.content().created())),
            Map.entry("lastmodified", new Field.Moment(found -> found.content().version().when())));

    private Fields() {
    }

    private static String name(MatchResult macro) {
        return macro.group(1);
    }

    private static Space space(Found found) {
        return found.content().page().space();
    }

    private static Collection<String> ids(Found found) {
        String id = Long.toString(found.content().id());
        return List.of(id, "att" + id);
    }

    private static String everything(Found found) {
        return found.content().title() + " " + found.text() + " " + String.join(" ", found.around().labels(found.content()));
    }

    private static List<String> names(String... people) {
        return Stream.of(people).filter(Objects::nonNull).toList();
    }

    private static Collection<String> contributors(Found found) {
        return Stream.concat(names(found.content().creator(), found.content().version().by()).stream(),
                found.around().contributors(found.content()).stream()).toList();
    }
}
