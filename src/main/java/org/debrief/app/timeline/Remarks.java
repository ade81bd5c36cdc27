package org.debrief.app.timeline;

import java.util.ArrayList;
import java.util.List;

/** Remarks about files, of which only the first are listed and the rest is counted. */
final class Remarks {

    private static final int LONGEST_DETAIL = 200;

    private final List<Remark> listed = new ArrayList<>();
    private final int most;
    private final ImportNote more;
    private final Masking masking;
    private int left;

    Remarks(int most, ImportNote more, Masking masking) {
        this.most = most;
        this.more = more;
        this.masking = masking;
    }

    /** Notes a remark; its detail, which may be {@code null}, is masked and shortened. */
    void add(String file, int line, Enum<?> code, String detail) {
        if (listed.size() < most) {
            String shown = detail == null ? "" : Storable.text(masking.of(detail), LONGEST_DETAIL);
            listed.add(new Remark(file, line, code.name(), ImportWords.of(code, shown)));
        } else {
            left++;
        }
    }

    /** Puts a remark before all others. */
    void addFirst(Remark remark) {
        listed.add(0, remark);
    }

    /** The remarks; the last says how many more there are. */
    List<Remark> list() {
        List<Remark> all = new ArrayList<>(listed);
        if (left > 0) {
            all.add(new Remark(null, 0, more.name(), ImportWords.of(more, String.valueOf(left))));
        }
        return all;
    }
}
