package org.debrief.sandbox.confluence.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** The named entities of XHTML 1.0, which a storage body may use although XML itself knows only five. */
final class EntityNames {
    private static final Set<String> XHTML = read("xhtml-entities.txt");
    private static final Pattern ENTITY_OR_OPAQUE = Pattern.compile("<!\\[CDATA\\[.*?]]>|<!--.*?-->|&([A-Za-z][A-Za-z0-9]*);",
            Pattern.DOTALL);

    private EntityNames() {
    }

    /** The body with every named entity of XHTML as a numeric one; CDATA sections, comments and unknown names stay as they are. */
    static String toNumeric(String storage) {
        return ENTITY_OR_OPAQUE.matcher(storage).replaceAll(match -> Matcher.quoteReplacement(numeric(match)));
    }

    private static String numeric(MatchResult match) {
        String name = match.group(1);
        return name == null || !XHTML.contains(name) ? match.group() : "&#" + Entities.getByName(name).codePointAt(0) + ";";
    }

    private static Set<String> read(String file) {
        try (InputStream in = EntityNames.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return Pattern.compile("\\s+").splitAsStream(text.strip()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
