package org.debrief.store;

import java.util.Map;

/** How one kind of part is laid out in its rows. */
interface PartShape<R extends PartRow, T> {

    /** What the ids of such parts start with. */
    String prefix();

    /** The type of its rows. */
    Class<R> row();

    /** The columns of a part beside its incident and revision; {@code null} where it has no value. */
    Map<String, Object> columns(T part);

    /** Puts the content of a part into a row, without its revision. */
    void write(T part, R row);

    /** The part of a row under the given id. */
    T read(R row, String id);

    /** The text under which a former part is kept. */
    String text(T part);

    /** The part that was kept under a text. */
    T read(String text);

    /** The part under another id and revision. */
    T as(T part, String id, int rev);
}
