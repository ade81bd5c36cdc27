package org.debrief.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.debrief.sandbox.confluence.model.Holder;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.Right;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.Wiki;

/**
 * The giving and taking of rights in a space: {@code user/{key}/grant}, {@code group/{name}/revoke}, {@code anonymous/grant} with a list of
 * {@code {"targetType","operationKey"}}.
 */
record SpaceRightsInput(Wiki wiki) {
    private static final Map<String, Right> OPERATIONS = Map.of("read space", Right.VIEW, "create page", Right.EDIT, "administer space", Right.ADMINISTER);

    /** Changes the rights; false when the path names no such resource. */
    boolean change(Space space, List<String> path, JsonNode operations) {
        if (path.isEmpty() || !List.of("grant", "revoke").contains(path.get(path.size() - 1))) {
            return false;
        }
        if (!wiki.may(Right.ADMINISTER, space)) {
            throw new Refusal(Reason.FORBIDDEN, "Not permitted to change permissions of space " + space.key());
        }
        Holder holder = holder(path.subList(0, path.size() - 1));
        boolean grant = path.get(path.size() - 1).equals("grant");
        for (Right right : rights(operations)) {
            if (grant) {
                wiki.rights().give(space, right, holder);
            } else {
                wiki.rights().take(space, right, holder);
            }
        }
        return true;
    }

    private Holder holder(List<String> path) {
        return switch (String.join("/", path).replaceFirst("/.*", "/")) {
            case "anonymous" -> Holder.ANONYMOUS;
            case "group/" -> Holder.group(path.get(1));
            case "user/" -> Holder.user(wiki.people().byKey(path.get(1))
                    .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "No user with key " + path.get(1))).name());
            default -> throw new Refusal(Reason.NOT_FOUND, "No such resource");
        };
    }

    private static List<Right> rights(JsonNode operations) {
        if (!operations.isArray()) {
            throw new Refusal(Reason.INVALID, "A list of operations is expected");
        }
        List<Right> rights = new ArrayList<>();
        for (JsonNode operation : operations) {
            rights.add(right(operation.path("operationKey").asText() + " " + operation.path("targetType").asText()));
        }
        return rights;
    }

    private static Right right(String operation) {
        Right right = OPERATIONS.get(operation);
        if (right == null) {
            throw new Refusal(Reason.INVALID, "Unsupported operation: " + operation + "; supported are " + OPERATIONS.keySet());
        }
        return right;
    }
}
