package org.debrief.markdown;

import java.util.List;
import org.debrief.chart.Fishbone;
import org.debrief.chart.Fishbone.Bone;
import org.debrief.chart.Fishbone.Cause;

/** A fishbone as a tree of lines, which keeps its form as code in every Markdown. */
final class MarkdownFishbone {

    private static final String FORK = "\u251c\u2500 ";
    private static final String LAST = "\u2514\u2500 ";
    private static final String PAST_FORK = "\u2502  ";
    private static final String PAST_LAST = "   ";

    private final StringBuilder tree = new StringBuilder();

    private MarkdownFishbone() {}

    /** The lines of a fishbone: its effect, below it the categories, below each its causes. */
    static String of(Fishbone fishbone) {
        MarkdownFishbone lines = new MarkdownFishbone();
        lines.tree.append(line(fishbone.effect())).append('\n');
        for (int i = 0; i < fishbone.bones().size(); i++) {
            Bone bone = fishbone.bones().get(i);
            lines.add(bone.name(), bone.causes(), "", i == fishbone.bones().size() - 1);
        }
        return lines.tree.toString();
    }

    private void add(String text, List<Cause> causes, String margin, boolean last) {
        tree.append(margin).append(last ? LAST : FORK).append(line(text)).append('\n');
        String inner = margin + (last ? PAST_LAST : PAST_FORK);
        for (int i = 0; i < causes.size(); i++) {
            add(causes.get(i).text(), causes.get(i).causes(), inner, i == causes.size() - 1);
        }
    }

    private static String line(String text) {
        return text.strip().replaceAll("[\\s\u2028\u2029\u0085]+", " ");
    }
}
