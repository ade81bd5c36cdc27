package org.debrief.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What tests do to issues over Jira's own REST interface. */
final class Issues {

    private Issues() {}

    static void moveToDone(String key) {
        move(key, "done");
    }

    static void reopen(String key) {
        move(key, "new");
    }

    private static void move(String key, String category) {
        Client admin = Products.jira("admin");
        String path = "/rest/api/2/issue/" + key + "/transitions";
        for (JsonNode transition : admin.get(path).expect(200).json().get("transitions")) {
            if (transition.at("/to/statusCategory/key").asText().equals(category)) {
                admin.post(path, Map.of("transition", Map.of("id", transition.get("id").asText()))).expect(204);
                return;
            }
        }
        throw new AssertionError("No transition of " + key + " to " + category);
    }

    static void setDue(String key, String date) {
        Products.jira("admin").put("/rest/api/2/issue/" + key, Map.of("fields", Map.of("duedate", date))).expect(204);
    }
}
