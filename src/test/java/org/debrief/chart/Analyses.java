package org.debrief.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.debrief.chart.Fishbone.Bone;
import org.debrief.chart.Fishbone.Cause;
import org.debrief.chart.WhyPicture.Node;
import org.debrief.chart.WhyPicture.Start;

/** Analyses to be drawn, chosen or made at random. */
final class Analyses {

    private static final List<String> WORDS = List.of(
            "the", "node", "certificate", "was", "never", "revisited", "rollout", "of", "a", "queue", "WWWWWWWW", "iiii", "dashboard",
            "Donaudampfschifffahrtsgesellschaftskapit\u00e4nsm\u00fctze", "https://wiki.example.org/a/very/long/path?with=a&query=of#parts",
            "\u76e3\u8996\u306e\u8a2d\u5b9a\u304c\u53e4\u3044\u3002", "\u914d\u7f6e\uff08\u65e7\uff09", "\uc7a5\uc560", "\u062e\u062f\u0645\u0629", "\u05e9\u05e8\u05ea",
            "\u0938\u0930\u094d\u0935\u0930", "\u0e40\u0e0b\u0e34\u0e23\u0e4c\u0e1f\u0e40\u0e27\u0e2d\u0e23\u0e4c", "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67", "\ud83d\udd25", "\ud83c\udde9\ud83c\uddea",
            "\ud83d\udc4d\ud83c\udffd", "e\u0301\u0302\u0303", "<script>", "&amp;", "\"quoted\"", "\u202Eturned", "\ud800", "tab\there", "100%", "(a,b)", "\u2014", "\u2026");

    private Analyses() {}

    static Cause cause(String text, Cause... below) {
        return new Cause(text, below.length == 0, List.of(below));
    }

    /** So many causes in so many categories, each saying the same. */
    static Fishbone even(int causes, int categories, String text) {
        List<Bone> bones = new ArrayList<>();
        for (int i = 0; i < categories; i++) {
            int first = i;
            bones.add(new Bone("Category " + (i + 1), IntStream.range(0, causes)
                    .filter(number -> number % categories == first)
                    .mapToObj(number -> cause(text + " " + (number + 1)))
                    .toList()));
        }
        return new Fishbone("Payments failed for two hours", bones);
    }

    /** One cause with so many levels. */
    static Cause deep(int levels, String text) {
        return levels == 1 ? cause(text) : new Cause(text, false, List.of(deep(levels - 1, text)));
    }

    static Fishbone random(Random random) {
        int categories = 1 + random.nextInt(12);
        List<List<Cause>> causes = new ArrayList<>();
        IntStream.range(0, categories).forEach(i -> causes.add(new ArrayList<>()));
        int left = random.nextInt(61);
        while (left > 0) {
            int some = 1 + random.nextInt(Math.min(left, 12));
            causes.get(random.nextInt(categories)).add(tree(random, some, 1));
            left -= some;
        }
        return new Fishbone(text(random, 12), causes.stream().map(list -> new Bone(text(random, 3), list)).toList());
    }

    /** A cause with so many in all, itself included, no more than 20 deep. */
    private static Cause tree(Random random, int size, int depth) {
        List<Cause> below = new ArrayList<>();
        int left = size - 1;
        while (left > 0 && depth < 20) {
            int some = random.nextInt(4) == 0 ? 1 + random.nextInt(left) : left;
            below.add(tree(random, some, depth + 1));
            left -= some;
        }
        return new Cause(text(random, 25), below.isEmpty(), below);
    }

    static String text(Random random, int most) {
        List<String> words = new ArrayList<>();
        IntStream.range(0, 1 + random.nextInt(most)).forEach(i -> words.add(WORDS.get(random.nextInt(WORDS.size()))));
        return String.join(random.nextInt(8) == 0 ? "" : " ", words);
    }

    /** The same causes as whys, each category an effect. */
    static WhyPicture asWhys(Fishbone fishbone) {
        return new WhyPicture(fishbone.bones().stream().map(bone -> new Start(bone.name(), nodes(bone.causes()))).toList());
    }

    private static List<Node> nodes(List<Cause> causes) {
        return causes.stream().map(cause -> new Node(cause.text(), nodes(cause.causes()))).toList();
    }

    static String times(int count, String text) {
        return String.join("", Collections.nCopies(count, text));
    }
}
