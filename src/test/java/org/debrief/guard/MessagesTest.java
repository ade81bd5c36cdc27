package org.debrief.guard;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.debrief.action.ActionKind;
import org.debrief.action.Area;
import org.debrief.analysis.Factor;
import org.debrief.app.project.SetUpKind;
import org.debrief.incident.DetectionSource;
import org.debrief.incident.Milestone;
import org.debrief.incident.ReviewState;
import org.debrief.incident.Severity;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.EvidenceType;
import org.junit.Test;

/** Every word a person sees has its text, and every text is seen by somebody. */
public class MessagesTest {

    private static final String PLUGIN_KEY = "org.debrief.postmortems.";

    private static final Map<String, String> TEXTS = MessageFiles.texts();
    private static final Set<String> NAMED = MessageFiles.named();

    /** Whether a name in the sources is the beginning of that key, to which a word is added. */
    private static boolean begins(String name, String key) {
        return key.startsWith(name.endsWith(".") ? name : name + ".");
    }

    @Test
    public void everyNamedKeyHasAText() {
        List<String> missing = NAMED.stream()
                .filter(name -> !TEXTS.containsKey(name) && TEXTS.keySet().stream().noneMatch(key -> begins(name, key)))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    public void everyTextIsUsed() {
        List<String> unused = TEXTS.keySet().stream()
                .filter(key -> !key.startsWith(PLUGIN_KEY))
                .filter(key -> !NAMED.contains(key) && NAMED.stream().noneMatch(name -> begins(name, key)))
                .toList();
        assertEquals(List.of(), unused);
    }

    /** Confluence looks for the words of a macro and its parameters under keys of its own making. */
    @Test
    public void wordsOfMacrosBelongToMacros() {
        String descriptor = MessageFiles.text(MessageFiles.DESCRIPTOR);
        List<String> orphans = TEXTS.keySet().stream()
                .filter(key -> key.startsWith(PLUGIN_KEY))
                .filter(key -> !descriptor.contains("name=\"" + key.substring(PLUGIN_KEY.length()).split("\\.")[0] + "\""))
                .toList();
        assertEquals(List.of(), orphans);
    }

    @Test
    public void everyConstantHasAWord() {
        List<String> missing = new ArrayList<>();
        requireWords("debrief.severity.", names(Severity.values()), missing);
        requireWords("debrief.state.", names(ReviewState.values()), missing);
        requireWords("debrief.detection.source.", names(DetectionSource.values()), missing);
        requireWords("debrief.milestone.", names(Milestone.values()), missing);
        requireWords("debrief.event.", names(EventKind.values()), missing);
        requireWords("debrief.evidence.", names(EvidenceType.values()), missing);
        requireWords("debrief.action.kind.", names(ActionKind.values()), missing);
        requireWords("debrief.area.", Area.COMMON.stream(), missing);
        requireWords("debrief.category.", Factor.COMMON_CATEGORIES.stream(), missing);
        requireWords("debrief.setup.kind.", names(SetUpKind.values()), missing);
        requireWords("debrief.error.setup.ask.", names(siteWide()), missing);
        assertEquals(List.of(), missing);
    }

    private static SetUpKind[] siteWide() {
        return Stream.of(SetUpKind.values()).filter(SetUpKind::isSiteWide).toArray(SetUpKind[]::new);
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name);
    }

    private static void requireWords(String prefix, Stream<String> names, List<String> missing) {
        names.map(name -> prefix + name.toLowerCase(Locale.ROOT)).filter(key -> !TEXTS.containsKey(key)).forEach(missing::add);
    }

    @Test
    public void everyMessageFileIsInTheDescriptor() {
        String descriptor = MessageFiles.text(MessageFiles.DESCRIPTOR);
        assertEquals(
                List.of(),
                MessageFiles.names().stream().filter(name -> !descriptor.contains("location=\"" + name + "\"")).toList());
    }

    @Test
    public void quotesAreDoubledAndTextsCanBeFormatted() {
        TEXTS.forEach((key, text) -> {
            assertEquals(key, "", text.replace("''", "").replaceAll("[^']", ""));
            Object[] arguments = {1, 2, 3, 4};
            String formatted = new MessageFormat(text, Locale.ENGLISH).format(arguments);
            assertEquals(key, "", formatted.replaceAll("[^{}]", ""));
        });
    }

    /** The products put words in the place of calls that name their text; any other call shows its key. */
    @Test
    public void scriptsNameTheTextsThatTheyAskFor() throws IOException {
        List<String> calculated = new ArrayList<>();
        try (DirectoryStream<Path> scripts = Files.newDirectoryStream(Path.of("src/main/resources/js"))) {
            for (Path script : scripts) {
                if (Files.readString(script).matches("(?s).*I18n\\.getText\\((?!['\"]debrief\\.[a-z._]+['\"]\\s*[,)]).*")) {
                    calculated.add(script.toString());
                }
            }
        }
        assertEquals(List.of(), calculated);
    }

    @Test
    public void textsAreNotEmpty() {
        assertEquals(List.of(), TEXTS.keySet().stream().filter(key -> TEXTS.get(key).isBlank()).toList());
    }
}
