package org.debrief.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.debrief.sandbox.confluence.model.AttachedFile;
import org.debrief.sandbox.confluence.model.Content;
import org.debrief.sandbox.confluence.model.PageComment;
import org.debrief.sandbox.confluence.model.PageStatus;
import org.debrief.sandbox.confluence.model.PropertyOwner;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.WikiPage;

/** {@code /content}: find, create, read, change, delete and restore pages and comments. */
record ContentResource(RestSite site) {
    private static final String ONE = "history,space,version";
    private static final String SAVED = "body.storage,history,space,version,ancestors,container";

    void addTo(Routes routes) {
        routes.add("GET", "/content", this::list).add("POST", "/content", this::create);
        routes.add("GET", "/content/{id}", this::read).add("PUT", "/content/{id}", this::update)
                .add("DELETE", "/content/{id}", this::delete);
    }

    private Answer list(Call call) {
        Expansion expansion = call.expansion("");
        return Answer.ok(site.listing(call).of(find(call), page -> site.content().content(page, expansion)));
    }

    private List<WikiPage> find(Call call) {
        if (call.text("type").filter(type -> !type.equals("page")).isPresent()) {
            return List.of();
        }
        List<Space> spaces = call.text("spaceKey").map(key -> List.of(site.wiki().spaceOrRefuse(key))).orElseGet(site.wiki()::spaces);
        String status = call.text("status").orElse("current");
        List<WikiPage> found = new ArrayList<>();
        for (Space space : spaces) {
            if (status.equals("current") || status.equals("any")) {
                found.addAll(site.wiki().pagesIn(space));
            }
            if (status.equals("trashed") || status.equals("any")) {
                found.addAll(site.wiki().trash().in(space));
            }
        }
        return call.text("title").map(title -> found.stream().filter(page -> page.title().equalsIgnoreCase(title)).toList()).orElse(found);
    }

    private Answer create(Call call) throws IOException {
        ContentInput input = new ContentInput(call.object());
        Content made = switch (input.type()) {
            case "page" -> page(input);
            case "comment" -> site.wiki().comments().add(site.wiki().pageOrRefuse(input.container()), input.parent(null), input.body(""));
            default -> throw new Refusal(Reason.INVALID, "Only content of type page or comment can be created here, not " + input.type());
        };
        return Answer.ok(site.content().whole(made, call.expansion(SAVED)));
    }

    private WikiPage page(ContentInput input) {
        WikiPage page = site.wiki().create(input.spaceKey(), input.draft());
        JsonNode properties = input.json().path("metadata").path("properties");
        properties.fieldNames().forEachRemaining(key -> site.wiki().properties().add(new PropertyOwner.OfContent(page), key,
                properties.path(key).path("value").toString()));
        return page;
    }

    private Answer read(Call call) {
        return Answer.ok(site.content().whole(asked(call), call.expansion(ONE)));
    }

    private Content asked(Call call) {
        long id = call.id("id");
        String status = call.text("status").orElse("current");
        if (status.equals("trashed")) {
            return site.wiki().trash().pageOrRefuse(id);
        }
        Content content = site.wiki().contentOrRefuse(id);
        int version = call.number("version", 0);
        if (version == 0 || !(content instanceof WikiPage page)) {
            return content;
        }
        return site.wiki().pages().at(page, version)
                .orElseThrow(() -> Refusal.missing("No content found with id: ContentId{id=" + id + "} and version "
                + version));
    }

    private Answer update(Call call) throws IOException {
        long id = call.id("id");
        ObjectNode json = call.object();
        ContentInput input = new ContentInput(json);
        if (site.wiki().pages().byId(id, PageStatus.TRASHED).isPresent()) {
            return Answer.ok(site.content().whole(restored(id, input), call.expansion(SAVED)));
        }
        Content content = site.wiki().contentOrRefuse(id);
        if (!input.type().equals(ContentJson.type(content))) {
            throw new Refusal(Reason.INVALID, "The type of content cannot be changed: it is " + ContentJson.type(content));
        }
        if (content instanceof PageComment comment) {
            return Answer.ok(site.content().whole(site.wiki().comments().update(comment, input.version(), input.body(comment.body())),
                    call.expansion(SAVED)));
        }
        if (content instanceof AttachedFile) {
            throw new Refusal(Reason.INVALID, "An attachment is updated at /content/{id}/child/attachment/{attachmentId}");
        }
        WikiPage page = (WikiPage) content;
        if (input.status().filter(PageStatus.TRASHED.value()::equals).isPresent()) {
            site.wiki().delete(id);
            return Answer.ok(site.content().whole(site.wiki().trash().pageOrRefuse(id), call.expansion(SAVED)));
        }
        return Answer.ok(site.content().whole(site.wiki().update(id, input.version(), input.draft(page)), call.expansion(SAVED)));
    }

    private WikiPage restored(long id, ContentInput input) {
        WikiPage trashed = site.wiki().trash().pageOrRefuse(id);
        if (input.status().filter(PageStatus.CURRENT.value()::equals).isEmpty()) {
            throw new Refusal(Reason.INVALID, "Content in the trash can only be restored: set its status to current");
        }
        if (input.version() != trashed.version().number() + 1) {
            throw new Refusal(Reason.CONFLICT, "Version must be incremented on update. Current version is: " + trashed.version().number());
        }
        WikiPage page = site.wiki().trash().restore(trashed, input.draft(trashed).title());
        return site.wiki().update(id, input.version(), input.draft(page));
    }

    private Answer delete(Call call) {
        long id = call.id("id");
        if (call.text("status").filter("trashed"::equals).isPresent()) {
            site.wiki().trash().purge(site.wiki().trash().pageOrRefuse(id));
            return Answer.NOTHING;
        }
        Content content = site.wiki().contentOrRefuse(id);
        if (content instanceof AttachedFile file) {
            site.wiki().files().remove(file);
        } else if (content instanceof PageComment comment) {
            site.wiki().comments().remove(comment);
        } else {
            site.wiki().delete(id);
        }
        return Answer.NOTHING;
    }
}
