package org.debrief.sandbox.host.cluster;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.debrief.sandbox.host.http.Access;
import org.debrief.sandbox.host.http.AdminJson;

/** The nodes, for administrators: GET lists them, DELETE {@code /2} kills one, PUT {@code /2} starts one that is dead. */
final class NodeList extends AdminJson {
    private static final long serialVersionUID = 1L;

    private final transient Cluster cluster;

    NodeList(Access access, Cluster cluster) {
        super(access);
        this.cluster = cluster;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (named(request).isEmpty()) {
            answer(response, cluster.nodes().stream().map(this::json).toList());
        } else {
            Optional<Node> node = node(request, response);
            if (node.isPresent()) {
                answer(response, json(node.get()));
            }
        }
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        change(request, response, true, cluster::kill);
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        change(request, response, false, cluster::revive);
    }

    private void change(HttpServletRequest request, HttpServletResponse response, boolean alive, Consumer<String> change) throws IOException {
        Optional<Node> node = node(request, response);
        if (node.isEmpty()) {
            return;
        }
        if (!cluster.shared()) {
            error(response, HttpServletResponse.SC_CONFLICT, "This node runs alone, in the sandbox's own process. Start the sandbox with -Dsandbox.nodes=2.");
        } else if (node.get().alive() != alive) {
            error(response, HttpServletResponse.SC_CONFLICT, alive ? "The node is dead already." : "The node is alive.");
        } else {
            change.accept(node.get().id());
            response.setStatus(HttpServletResponse.SC_ACCEPTED);
        }
    }

    private Optional<Node> node(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Node> found = cluster.nodes().stream().filter(node -> node.id().equals(named(request))).findFirst();
        if (found.isEmpty()) {
            error(response, HttpServletResponse.SC_NOT_FOUND, "There is no node with the id '" + named(request) + "'.");
        }
        return found;
    }

    private static String named(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    }

    private Map<String, Object> json(Node node) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", node.id());
        json.put("url", node.url());
        json.put("process", node.process());
        json.put("started", node.started().toString());
        json.put("alive", node.alive());
        json.put("self", node.id().equals(cluster.id()));
        return json;
    }
}
