package org.debrief.web;

import static org.junit.Assert.assertEquals;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Test;
import org.xml.sax.InputSource;

/** A write-up whose every text is markup, script, a template directive or a broken address. */
public final class HostileTextTest {

    private final Fixture hostile = Fixture.named("hostile");
    private final String html = new WriteUp(new TestTemplates())
            .html(hostile.postmortem(), hostile.audit(), new Viewpoint(Fixture.AUDIENCE, Placement.whole("/jira/browse/", 2)));
    private final Document page = Jsoup.parse(html);

    @Test
    public void noTextBecomesAnElement() {
        assertEquals(0, page.select("script, img, b, style, iframe, form, input").size());
    }

    @Test
    public void noTextBecomesAnAttribute() {
        List<String> allowed = List.of("class", "href", "rel", "scope", "border", "data-label");
        List<String> drawn = List.of("class", "role", "tabindex", "aria-label", "xmlns", "viewbox", "width", "height", "x", "y", "x1", "y1", "x2", "y2", "rx",
                "fill", "stroke", "stroke-width", "font-family", "font-size", "font-weight", "direction");
        for (Element element : page.body().getAllElements()) {
            boolean diagram = element.is(".debrief-diagram, .debrief-diagram *");
            element.attributes().forEach(attribute -> assertEquals(
                    attribute.getKey() + " of " + element.tagName(), true, (diagram ? drawn : allowed).contains(attribute.getKey().toLowerCase(Locale.ROOT))));
        }
    }

    @Test
    public void everyLinkLeadsToTheWebOrToAnIssue() {
        for (Element link : page.select("a")) {
            assertEquals(link.attr("href"), true, link.attr("href").matches("(https?://|/jira/browse/)[^\"<>]*"));
        }
    }

    @Test
    public void directivesOfTemplatesStayText() {
        assertEquals(true, page.select("h1").text().contains("$page ${words.text(\"debrief.yes\")} #set($x=1)"));
    }

    @Test
    public void itIsStrictXml() throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }
}
