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
    private static final Map<String, Right> OPERATIONS = Map.of("read space", Right.VIEW, "create page", Right.EDIT, "administer space",
            Right.ADMINISTER);

    /** Changes the rights of a holder such as {@code user/KEY}, {@code group/NAME} or {@code anonymous}. */
    void change(Space space, String holderPath, boolean grant, JsonNode operations) {
        if (!wiki.may(Right.ADMINISTER, space)) {
            throw new Refusal(Reason.FORBIDDEN, "Not permitted to change permissions of space " + space.key());
        }
        Holder holder = holder(holderPath);
        for (Right right : rights(operations)) {
            if (grant) {
                wiki.rights().give(space, right, holder);
            } else {
                wiki.rights().take(space, right, holder);
            }
        }
    }

    private Holder holder(String path) {
        String name = path.substring(path.indexOf('/') + 1);
        if (path.equals("anonymous")) {
            return Holder.ANONYMOUS;
        }
        if (path.startsWith("user/")) {
            return Holder.user(wiki.people().byKey(name).orElseThrow(() -> Refusal.missing("No user with key " + name))
                    .name());
        }
        if (!wiki.people().allGroups().contains(name)) {
            throw Refusal.missing("No group with name : " + name);
        }
        return Holder.group(name);
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
