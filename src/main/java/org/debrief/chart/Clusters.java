package org.debrief.chart;

/** What belongs to one visible character: marks, joiners, skin tones and flags stay with the one before. */
final class Clusters {

    private static final int JOINER = 0x200D;

    /** Longer ones are cut: nobody writes them, but somebody may send them. */
    private static final int LONGEST = 32;

    private Clusters() {}

    /** Where the cluster that begins at an index ends, in an array of code points. */
    static int end(int[] codePoints, int start) {
        int end = start + 1;
        if (isRegional(codePoints[start]) && end < codePoints.length && isRegional(codePoints[end])) {
            return end + 1;
        }
        while (end < codePoints.length && end - start < LONGEST
                && (extendsOthers(codePoints[end]) || codePoints[end - 1] == JOINER)) {
            end++;
        }
        return end;
    }

    /** Whether a code point is drawn on, under or together with the one before. */
    static boolean extendsOthers(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || codePoint == JOINER
                || codePoint == 0x200C
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0x1F3FB && codePoint <= 0x1F3FF
                || codePoint >= 0xE0020 && codePoint <= 0xE01EF;
    }

    static boolean isRegional(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    /** Pictures, and signs that many fonts show as pictures. */
    static boolean isEmoji(int codePoint) {
        return codePoint >= 0x1F000 && codePoint <= 0x1FAFF
                || codePoint >= 0x2300 && codePoint <= 0x23FF
                || codePoint >= 0x2600 && codePoint <= 0x27BF
                || codePoint >= 0x2B00 && codePoint <= 0x2BFF;
    }

    /** Whether a line may end behind it without a blank. */
    static boolean isIdeographic(int codePoint) {
        return codePoint >= 0x2E80 && codePoint <= 0x9FFF
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFF00 && codePoint <= 0xFFEF
                || codePoint >= 0x20000 && codePoint <= 0x3FFFF;
    }

    /** Whether no line begins with it. */
    static boolean isClosing(int codePoint) {
        return ",.;:!?)]}%\u2019\u201d\u2026\u3001\u3002\u300b\u300d\u300f\u3011\u3015\u3009\uff01\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\u30fc\u3005".indexOf(codePoint) >= 0;
    }

    /** Whether no line ends with it. */
    static boolean isOpening(int codePoint) {
        return "([{\u2018\u201c\u3008\u300a\u300c\u300e\u3010\u3014\uff08".indexOf(codePoint) >= 0;
    }
}
