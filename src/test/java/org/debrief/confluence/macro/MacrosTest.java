package org.debrief.confluence.macro;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.debrief.confluence.FakeLink;
import org.debrief.sandbox.confluence.api.Output;
import org.debrief.web.Fixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;

/** Both macros over a link to Jira that answers, refuses or fails. */
public final class MacrosTest {

    private static final String MACRO =
            "<ac:structured-macro ac:name=\"postmortem\"><ac:parameter ac:name=\"issue\">%s</ac:parameter></ac:structured-macro>";
    private static final String WHOLE = Fixture.text("/write-up/whole.json");
    private static final FakeLink.Behaviour ANSWERS = question -> new FakeLink.Answer(200, WHOLE);
    private static final String UNAVAILABLE = "{\"incidents\":[{\"key\":\"OPS-1\",\"status\":404,\"errors\":[]}],\"audits\":[{\"status\":404,\"errors\":[]}]}";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final FakeLink link = new FakeLink(ANSWERS);

    @Test
    public void theWriteUpIsRenderedWithLinksToJira() {
        String html = render(MACRO.formatted("OPS-1"));
        assertThat(html, containsString("Checkout refused cards for 72 minutes"));
        assertThat(html, containsString("href=\"https://jira.example/browse/OPS-2\""));
        assertThat(html, containsString("Europe/Berlin"));
        assertEquals(List.of("impersonated"), link.readers);
    }

    @Test
    public void theFishboneFollowsTheThemeOnAPageAndIsAPictureInExports() {
        for (Output output : Output.values()) {
            try (MacroPage page = new MacroPage("", link, "ada", PATIENCE, output)) {
                Document document = Jsoup.parse(page.postmortem("issue", "OPS-1"));
                boolean inBrowser = !Set.of(Output.PDF, Output.WORD, Output.EMAIL, Output.FEED).contains(output);
                assertEquals(output.name(), inBrowser ? 1 : 0, document.select("svg.debrief-drawing").size());
                assertEquals(output.name(), inBrowser ? 0 : 1, document.select("img[src^=data:image/png;base64,][alt^=Fishbone][width=640]").size());
            }
        }
    }

    @Test
    public void onlyTheSectionsAskedForAreShown() {
        try (MacroPage page = page("ada")) {
            assertEquals("Timeline", Jsoup.parse(page.postmortem("issue", "OPS-1", "sections", "Timeline, ")).select("h3").text());
        }
    }

    @Test
    public void theActionsMacroShowsTheAuditWithStatusKindAndArea() {
        try (MacroPage page = page("ada")) {
            String text = Jsoup.parse(page.actions("issue", "OPS-1")).text();
            assertThat(text, containsString("Completion audit"));
            assertThat(text, containsString("Done Runbook update Operations"));
        }
    }

    @Test
    public void allMacrosOfAPageCostOneRequestAlsoNestedOnes() {
        String nested = "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body><p>x</p>" + MACRO.formatted("ops-3")
                + "</ac:rich-text-body></ac:structured-macro>";
        try (MacroPage page = new MacroPage(MACRO.formatted("OPS-1") + nested, link, "ada", PATIENCE)) {
            page.postmortem("issue", "OPS-1");
            page.actions("issue", "OPS-1");
            page.postmortem("issue", "OPS-3");
        }
        assertEquals(1, link.questions.size());
        assertThat(link.questions.get(0), containsString("\"incidents\":[\"OPS-1\",\"OPS-3\"]"));
    }

    @Test
    public void aKeyThatTheLookAheadMissedCostsItsOwnRequest() {
        try (MacroPage page = page("ada")) {
            page.postmortem("issue", "OPS-1");
            page.postmortem("issue", "WEB-1");
            page.postmortem("issue", "web-1");
        }
        assertEquals(2, link.questions.size());
    }

    @Test
    public void anAnonymousReaderAsksAsNobody() {
        try (MacroPage page = page(null)) {
            page.postmortem("issue", "OPS-1");
        }
        assertEquals(List.of("Anonymous"), link.readers);
    }

    @Test
    public void absentAndHiddenIncidentsSoundTheSame() {
        link.behave(question -> new FakeLink.Answer(200, UNAVAILABLE));
        assertEquals("There is no incident OPS-1 in Jira, or you may not see it.", box());
    }

    @Test
    public void aReaderWhoHasNotConnectedYetGetsTheLink() {
        link.behave(new Consent());
        assertThat(render(""), containsString("<a href=\"https://jira.example/authorise?a=1&amp;b=2\">Connect to Jira</a>"));
    }

    @Test
    public void withoutAWayToAskAsTheReaderNothingIsAsked() {
        link.behave(new NoImpersonation());
        assertThat(box(), containsString("not connected to Jira"));
        link.behave(null);
        assertThat(box(), containsString("not connected to Jira"));
        assertEquals(0, link.questions.size());
    }

    @Test
    public void aJiraThatIsAwayIsSaidAndAskedOnlyOnce() {
        link.behave(question -> {
            throw new ResponseException("Connection refused");
        });
        try (MacroPage page = page("ada")) {
            assertThat(page.postmortem("issue", "OPS-1"), containsString("Jira is not answering"));
            assertThat(page.postmortem("issue", "WEB-1"), containsString("Jira is not answering"));
        }
        assertEquals(1, link.questions.size());
    }

    @Test(timeout = 10_000)
    public void aSlowJiraHoldsThePageNoLongerThanTheLimit() {
        CountDownLatch never = new CountDownLatch(1);
        link.behave(question -> waitFor(never));
        try (MacroPage page = new MacroPage("", link, "ada", Duration.ofMillis(200))) {
            assertThat(page.postmortem("issue", "OPS-1"), containsString("Jira is not answering"));
        }
        never.countDown();
    }

    @Test
    public void aWrongParameterIsNamed() {
        try (MacroPage page = page("ada")) {
            assertThat(page.postmortem(), containsString("Parameter \u201cissue\u201d: Name the key"));
            assertThat(page.postmortem("issue", "<b>"), containsString("\u201c&lt;b&gt;\u201d is not the key of an issue"));
            assertThat(page.postmortem("issue", "OPS-1", "sections", "summary,fish"), containsString("Parameter \u201csections\u201d: \u201cfish\u201d"));
        }
        assertEquals(0, link.questions.size());
    }

    @Test
    public void somethingElseThanAnAnswerIsOneNeutralSentence() {
        link.behave(question -> new FakeLink.Answer(200, "<html>Log in</html>"));
        assertEquals("This incident could not be shown.", box());
        link.behave(question -> new FakeLink.Answer(500, "java.lang.Exception at org.debrief"));
        assertEquals("This incident could not be shown.", box());
        link.behave(question -> {
            throw new IllegalStateException("secret");
        });
        assertThat(box(), not(containsString("secret")));
    }

    @Test
    public void aFailureInsideIsAskedForOnlyOnce() {
        link.behave(question -> {
            throw new IllegalStateException("broken");
        });
        try (MacroPage page = page("ada")) {
            assertThat(page.postmortem("issue", "OPS-1"), containsString("could not be shown"));
            assertThat(page.postmortem("issue", "WEB-1"), containsString("could not be shown"));
        }
        assertEquals(1, link.questions.size());
    }

    @Test
    public void moreIncidentsThanOneQuestionMayNameCostAsFewAsPossible() {
        String storage = IntStream.rangeClosed(1, 401).mapToObj(n -> MACRO.formatted("OPS-" + n)).collect(Collectors.joining());
        try (MacroPage page = new MacroPage(storage, link, "ada", PATIENCE)) {
            IntStream.rangeClosed(1, 401).forEach(n -> page.postmortem("issue", "OPS-" + n));
        }
        assertEquals(3, link.questions.size());
    }

    @Test(timeout = 10_000)
    public void aPageStopsAskingAJiraThatAnswersSlowly() {
        CountDownLatch never = new CountDownLatch(1);
        link.behave(question -> {
            waitAWhile(never);
            return new FakeLink.Answer(200, WHOLE);
        });
        try (MacroPage page = new MacroPage("", link, "ada", Duration.ofMillis(100))) {
            IntStream.rangeClosed(1, 50).forEach(n -> page.postmortem("issue", "OPS-" + n));
            assertThat(page.postmortem("issue", "OPS-99"), containsString("Jira is not answering"));
        }
        assertTrue("Asked " + link.questions.size() + " times", link.questions.size() <= 3);
    }

    @Test
    public void brokenStorageDoesNotKeepAMacroFromAsking() {
        assertThat(render("<p>postmortem"), containsString("Checkout refused cards"));
    }

    private static void waitAWhile(CountDownLatch latch) throws ResponseException {
        try {
            assertFalse(latch.await(60, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            throw new ResponseException(e);
        }
    }

    private static Response waitFor(CountDownLatch latch) throws ResponseException {
        try {
            latch.await();
            return new FakeLink.Answer(200, WHOLE);
        } catch (InterruptedException e) {
            throw new ResponseException(e);
        }
    }

    private String box() {
        return Jsoup.parse(render("")).select(".aui-message").text();
    }

    private String render(String storage) {
        try (MacroPage page = new MacroPage(storage, link, "ada", PATIENCE)) {
            return page.postmortem("issue", "OPS-1");
        }
    }

    private MacroPage page(String reader) {
        return new MacroPage(MACRO.formatted("OPS-1"), link, reader, PATIENCE);
    }

    private record Consent() implements FakeLink.Behaviour {
        @Override
        public Response answer(String question) {
            throw new AssertionError("Asked without consent");
        }

        @Override
        public boolean asksForConsent() {
            return true;
        }
    }

    private record NoImpersonation() implements FakeLink.Behaviour {
        @Override
        public Response answer(String question) {
            throw new AssertionError("Asked as somebody else");
        }

        @Override
        public boolean impersonates() {
            return false;
        }
    }
}
