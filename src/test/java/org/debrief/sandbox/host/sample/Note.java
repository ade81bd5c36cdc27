package org.debrief.sandbox.host.sample;

import net.java.ao.Entity;
import net.java.ao.schema.StringLength;

/** A stored line of text. */
public interface Note extends Entity {
    String getText();

    @StringLength(StringLength.UNLIMITED)
    void setText(String text);
}
