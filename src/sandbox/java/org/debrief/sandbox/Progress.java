package org.debrief.sandbox;

import java.io.PrintStream;
import java.util.function.Consumer;

/** What the start is busy with: one line that changes on a terminal, a line for each step elsewhere. */
final class Progress implements Consumer<String> {
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream out;
    private final boolean terminal;

    Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void accept(String step) {
        if (terminal) {
            out.print(CLEAR + step + " …");
            out.flush();
        } else {
            out.println(step);
        }
    }

    /** Leaves a line that stays. */
    void say(String line) {
        if (terminal) {
            out.print(CLEAR);
        }
        out.println(line);
    }
}
