package org.debrief.sandbox.confluence.storage;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The macros a storage body calls, in document order. A call inside the rich body of another is not among them: it belongs to that body,
 * as in
 * the product, where looking deeper means looking into the body.
 */
public final class MacroCalls {
    private MacroCalls() {
    }

    /** The outermost calls of the body. */
    public static List<MacroCall> of(String storage) throws BrokenStorage {
        List<MacroCall> calls = new ArrayList<>();
        collect(StorageParser.parse(storage), calls);
        return calls;
    }

    private static void collect(Node parent, List<MacroCall> calls) {
        for (Node child : Nodes.children(parent)) {
            if (child instanceof Element element) {
                MacroCall.of(element).ifPresentOrElse(calls::add, () -> collect(element, calls));
            }
        }
    }
}
