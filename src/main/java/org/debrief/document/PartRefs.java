package org.debrief.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.app.incident.PartRef;

/** Lists that name parts by id and revision. */
public final class PartRefs {

    private PartRefs() {}

    /**
     * The parts that the body of a request names in one list.
     *
     * @throws org.debrief.app.InvalidInput when it names none, or one without id or revision
     */
    public static List<PartRef> read(String json, String list) {
        Input input = Input.strict(JsonText.object(json));
        List<PartRef> refs = new ArrayList<>();
        for (Input item : input.objects(list)) {
            String id = item.required("id", item.reference("id"));
            Integer rev = item.present("rev", item.number("rev", 1));
            refs.add(new PartRef(id, rev == null ? 0 : rev, item.pathOf("")));
        }
        input.present(list, refs.isEmpty() ? null : refs);
        input.done();
        return refs;
    }

    /** The JSON object of such a list. */
    public static Map<String, Object> write(List<PartRef> refs, String list) {
        return Map.of(list, PartWriter.each(refs, PartRefs::ref));
    }

    private static Map<String, Object> ref(PartRef ref) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", ref.id());
        json.put("rev", ref.rev());
        return json;
    }
}
