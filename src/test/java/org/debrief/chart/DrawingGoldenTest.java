package org.debrief.chart;

import static org.junit.Assert.assertNotNull;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.debrief.chart.Fishbone.Bone;
import org.debrief.web.Golden;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.xml.sax.InputSource;

/** Drawings compared byte by byte with the files of {@code src/test/resources/chart}, which a browser shows. */
@RunWith(Parameterized.class)
public class DrawingGoldenTest {

    private static final String CJK = "\u76e3\u8996\u306e\u8a2d\u5b9a\u304c\u53e4\u304f\u3001\u8b66\u544a\u304c\u5c4a\u304b\u306a\u304b\u3063\u305f\u3002\u62c5\u5f53\uff08\u591c\u9593\uff09\u306f\u6c17\u3065\u3051\u306a\u304b\u3063\u305f\u3002";
    private static final String ARABIC = "\u0644\u0645 \u064a\u0643\u0646 \u0647\u0646\u0627\u0643 \u062a\u0646\u0628\u064a\u0647 \u0639\u0646\u062f\u0645\u0627 \u0627\u0646\u062a\u0647\u062a \u0635\u0644\u0627\u062d\u064a\u0629 TLS \u0627\u0644\u0634\u0647\u0627\u062f\u0629 (2026)";
    private static final String HEBREW = "\u05d4\u05e9\u05e8\u05ea \u05dc\u05d0 \u05d1\u05d3\u05e7 \u05d0\u05ea \u05d4\u05ea\u05e2\u05d5\u05d3\u05d4 \u05de\u05d0\u05d6 \u05d9\u05e0\u05d5\u05d0\u05e8";
    private static final String EMOJI = "\ud83d\udd25 alert \ud83d\udc69\u200d\ud83d\udcbb\u200d \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66 \ud83d\udc4d\ud83c\udffd \ud83c\uddea\ud83c\uddfa \u26a0\ufe0f 1\ufe0f\u20e3 went to a muted channel \ud83d\udd15\ud83d\udd15\ud83d\udd15\ud83d\udd15";
    private static final String HOSTILE =
            "<script>alert(1)</script> \"'><img src=x onerror=alert(1)> ]]> &amp; &#0; \u0000\u0008 \ud800 \ufffe \u202Egpj.exe ${x} javascript:alert(1)";
    private static final String PLAIN = "Nothing watched how long the certificate was still valid";

    private final String name;
    private final Fishbone fishbone;

    public DrawingGoldenTest(String name, Fishbone fishbone) {
        this.name = name;
        this.fishbone = fishbone;
    }

    @Parameterized.Parameters(name = "{0}")
    public static Iterable<Object[]> cases() {
        Map<String, Fishbone> cases = new TreeMap<>();
        cases.put("3-causes", Analyses.even(3, 3, PLAIN));
        cases.put("12-causes", Analyses.even(12, 4, PLAIN));
        cases.put("60-causes", Analyses.even(60, 3, PLAIN));
        cases.put("60-causes-in-one", Analyses.even(60, 1, PLAIN));
        cases.put("60-causes-in-9", Analyses.even(60, 9, PLAIN));
        cases.put("long-words", Analyses.even(6, 5, Analyses.times(6, "Lebensversicherungsgesellschaft") + " https://example.org/" + Analyses.times(9, "path/")));
        cases.put("cjk", of(CJK, Analyses.cause(CJK, Analyses.cause(CJK + CJK))));
        cases.put("right-to-left", of(ARABIC, Analyses.cause(ARABIC + " " + ARABIC, Analyses.cause(HEBREW)), Analyses.cause("Mixed: " + HEBREW)));
        cases.put("emoji", of(EMOJI, Analyses.cause(EMOJI + " " + EMOJI, Analyses.cause(EMOJI))));
        cases.put("hostile", of(HOSTILE, Analyses.cause(HOSTILE, Analyses.cause(HOSTILE))));
        cases.put("deep", of("Deep", Analyses.deep(20, PLAIN)));
        cases.put("long-text", of(Analyses.times(40, PLAIN + ". "), Analyses.cause(Analyses.times(40, PLAIN + ". "))));
        cases.put("empty", new Fishbone("Payments failed", List.of()));
        List<Object[]> parameters = new ArrayList<>();
        cases.forEach((name, fishbone) -> parameters.add(new Object[] {name, fishbone}));
        return parameters;
    }

    private static Fishbone of(String words, Fishbone.Cause... causes) {
        return new Fishbone(words, List.of(new Bone(words.substring(0, Math.min(words.length(), 24)), List.of(causes)), new Bone("Process gap", List.of(causes))));
    }

    @Test
    public void fishboneIsTheGoldenFile() throws Exception {
        compare("fishbone", FishboneDrawing.of(fishbone, "Fishbone: " + fishbone.effect(), "Causes by category"));
    }

    @Test
    public void treeIsTheGoldenFile() throws Exception {
        compare("whys", WhyDrawing.of(Analyses.asWhys(fishbone), "Root", "Five Whys: " + fishbone.effect(), "Answers below effects"));
    }

    private void compare(String kind, Drawing drawing) throws Exception {
        String svg = Svg.file(drawing);
        assertNotNull("XML", DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
        Golden.compare("chart/" + kind + "-" + name + ".svg", svg);
    }
}
