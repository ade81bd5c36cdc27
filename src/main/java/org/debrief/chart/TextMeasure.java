package org.debrief.chart;

import java.util.Arrays;

/**
 * How wide a text gets, on the safe side of the usual sans-serif fonts, without asking any font: pictures are the same on every machine.
 *
 * <p>Widths are thousandths of the size of the letters. Those of ASCII are the widest among common fonts; others go by script.
 */
final class TextMeasure {

    private static final int FIRST = ' ';
    private static final int[] ASCII = {
        320, 402, 460, 838, 640, 952, 785, 280, 392, 392, 500, 838, 320, 365, 320, 340,
        640, 640, 640, 640, 640, 640, 640, 640, 640, 640, 340, 340, 838, 838, 838, 560,
        1020, 690, 690, 725, 775, 670, 615, 780, 755, 300, 520, 670, 570, 870, 755, 790, 670, 790, 725, 670, 615, 735, 690, 990, 690, 670, 690,
        392, 340, 392, 838, 560,
        500, 615, 640, 555, 640, 620, 355, 640, 640, 280, 285, 585, 280, 978, 640, 617, 640, 640, 415, 525, 395, 640, 595, 822, 595, 595, 530,
        640, 340, 640, 838
    };
    private static final String WIDE_LETTERS = "\u0416\u0428\u0429\u042e\u0424\u042b\u0436\u0448\u0449\u044e\u0444\u044b\u043c\u0409\u040a\u00c6\u0152\u0132\u01c4";
    private static final int WIDE = 1_120;
    private static final int WHOLE = 1_020;
    private static final int EMOJI = 1_420;
    private static final int UNKNOWN = 1_250;
    private static final int BOLD_PERCENT = 114;

    private TextMeasure() {}

    /** The width in pixels, rounded up. */
    static int width(String text, TextStyle style) {
        int sum = text.codePoints().map(TextMeasure::width).sum();
        return inPixels(sum, style);
    }

    static int inPixels(int thousandths, TextStyle style) {
        int perHundred = style.bold() ? BOLD_PERCENT : 100;
        return (int) (((long) thousandths * style.size() * perHundred + 99_999) / 100_000);
    }

    /** The width of one code point; of those that stand on or under others 0. */
    static int width(int codePoint) {
        if (codePoint < FIRST + ASCII.length) {
            return codePoint < FIRST ? 0 : ASCII[codePoint - FIRST];
        }
        if (Clusters.extendsOthers(codePoint)) {
            return 0;
        }
        if (Clusters.isEmoji(codePoint)) {
            return Clusters.isRegional(codePoint) ? EMOJI / 2 : EMOJI;
        }
        return WIDE_LETTERS.indexOf(codePoint) >= 0 ? WIDE : widthByScript(codePoint);
    }

    private static int widthByScript(int codePoint) {
        if (codePoint >= 0x2000 && codePoint < 0x2070) {
            return WHOLE;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case LATIN, GREEK, CYRILLIC, ARMENIAN, GEORGIAN, HEBREW -> Character.isUpperCase(codePoint) ? 830 : 690;
            case THAI, LAO -> 760;
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> WHOLE;
            case ARABIC, SYRIAC -> 1_060;
            default -> codePoint < 0x2E80 ? UNKNOWN : Math.max(UNKNOWN, EMOJI);
        };
    }

    /** Guards the table against a slip. */
    static boolean isWhole() {
        return ASCII.length == 95 && Arrays.stream(ASCII).allMatch(width -> width > 0);
    }
}
