package org.debrief.store;

/** What the rows of parts have in common that people put in order. */
public interface OrderedRow extends PartRow {

    /** Where it stands among the parts of its incident, from 0; {@code null} after all that have a place. */
    Integer getPlace();

    void setPlace(Integer place);
}
