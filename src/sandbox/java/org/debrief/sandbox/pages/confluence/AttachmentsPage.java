package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.model.AttachedFile;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.Refusal.Reason;
import org.debrief.sandbox.confluence.model.WikiPage;
import org.debrief.sandbox.confluence.rest.RestApi;
import org.debrief.sandbox.confluence.rest.Uploads;
import org.debrief.sandbox.host.Page;
import org.debrief.sandbox.pages.Flash;

/**
 * The files of a page: to attach by dropping or choosing, to see in all versions, to remove. {@code
 * /pages/viewpageattachments.action?pageId=}
 */
@MultipartConfig(maxFileSize = RestApi.LARGEST_FILE, maxRequestSize = RestApi.LARGEST_FILE * 2, fileSizeThreshold = 1 << 20)
final class AttachmentsPage extends PageServlet {
    private static final long serialVersionUID = 1L;

    AttachmentsPage(Surroundings around) {
        super(around);
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        return shown(page(request), FormFault.NONE, request);
    }

    private Screen shown(WikiPage page, FormFault fault, HttpServletRequest request) {
        List<FileView> files = around.wiki().files().on(page).stream().map(file -> view(file, request)).toList();
        String body = around.html("attachments", request, Map.of("headerHtml",
                Parts.header("<h1>Attachments</h1>", Parts.button(request, Addresses.page(page),
                "Back to page")), "breadcrumbsHtml", Parts.breadcrumbs(List.of(Parts.link(request, Addresses.space(page.space()),
                page.space().name()),
                Parts.link(request, Addresses.page(page),
                page.title()))), "files", files, "mayEdit", around.wiki().mayEdit(page), "id", page.id(), "fault", fault, "comment",
                fault == FormFault.NONE ? "" : Asked.text(request, "comment")));
        return new Screen.Shown(new Page("Attachments of " + page.title(), body,
                Map.of("decorator", "main", "ajs-page-id", Long.toString(page.id()),
                "ajs-space-key", page.space().key()), Set.of(), Set.of()));
    }

    @Override
    protected Screen send(HttpServletRequest request) {
        WikiPage page = page(request);
        try {
            Flash.keep(request, Flash.Kind.SUCCESS, Asked.has(request, "remove") ? remove(page, Asked.number(request, "remove"))
                    : attach(page, request));
        } catch (Refusal refusal) {
            return shown(page, FormFault.of(refusal, "file", "comment"), request);
        }
        return new Screen.Moved("/pages/viewpageattachments.action?pageId=" + page.id());
    }

    private String attach(WikiPage page, HttpServletRequest request) {
        try (Uploads uploads = Uploads.of(request)) {
            if (uploads.get(0).name().isEmpty()) {
                throw new Refusal(Reason.INVALID, "Choose a file.", "file");
            }
            for (int i = 0; i < uploads.size(); i++) {
                around.wiki().files().attachOrReplace(page, uploads.get(i));
            }
            return uploads.size() == 1 ? uploads.get(0).name() + " was attached." : uploads.size() + " files were attached.";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String remove(WikiPage page, long id) {
        AttachedFile file = around.wiki().files().byId(id).filter(found -> found.page().id() == page.id())
                .orElseThrow(() -> new Refusal(Reason.NOT_FOUND, "There is no such attachment."));
        around.wiki().files().remove(file);
        return file.title() + " was removed.";
    }

    private FileView view(AttachedFile file, HttpServletRequest request) {
        String base = request.getContextPath();
        List<VersionView> versions = around.wiki().files().versions(file).stream().map(one -> new VersionView(one.version().number(),
                base + Addresses.download(one), Parts.person(around.wiki().people(), one.version().by()),
                Parts.time(around.wiki().people(), one.version().when()),
                one.version().message(), Parts.size(one.kind().size()))).toList();
        return new FileView(file.id(), file.title(), file.isImage() ? base + Addresses.thumbnail(file) : "", file.kind().mediaType(),
                versions);
    }

    private WikiPage page(HttpServletRequest request) {
        return around.wiki().pageOrRefuse(Asked.number(request, "pageId"));
    }

    /** A file with its versions, the newest first. */
    public record FileView(long id, String name, String thumbnail, String mediaType, List<VersionView> versions) {
        /** The newest version. */
        public VersionView newest() {
            return versions.get(0);
        }

        /** The versions before it. */
        public List<VersionView> older() {
            return versions.subList(1, versions.size());
        }
    }

    /** One version of a file. */
    public record VersionView(int number, String href, String by, String when, String comment, String size) {
    }
}
