package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.debrief.sandbox.confluence.api.Output;
import org.debrief.sandbox.host.PeerLink;

/** The pages of the small Confluence by the pattern of their address; most are those of the product, so that links into it work. */
public final class ConfluencePages {
    private ConfluencePages() {
    }

    /** Every page. */
    public static Map<String, HttpServlet> all(Surroundings around, PeerLink link) {
        Map<String, HttpServlet> pages = new LinkedHashMap<>();
        pages.put("", new Dashboard(around));
        pages.put("/dashboard.action", new Dashboard(around));
        pages.put("/display/*", new DisplayPage(around));
        pages.put("/spaces/*", new SpacePath(around));
        pages.put("/x/*", new TinyLink(around));
        pages.put("/dosearchsite.action", new SearchPage(around));
        reading(around, pages);
        writing(around, pages);
        pages.put("/spaces/createspace.action", new CreateSpace(around));
        pages.put("/spaces/editspace.action", new SpaceSettings(around));
        pages.put("/spaces/spacepermissions.action", new SpaceRightsPage(around));
        pages.put("/admin/applicationlink.action", new LinkPage(around, link));
        return pages;
    }

    private static void reading(Surroundings around, Map<String, HttpServlet> pages) {
        pages.put("/pages/viewpage.action", new ViewPage(around));
        pages.put("/pages/viewinfo.action", new HistoryPage(around));
        pages.put("/pages/viewpreviousversions.action", new HistoryPage(around));
        pages.put("/plugins/viewstorage/viewpagestorage.action", new StorageSource(around));
        pages.put("/plugins/pagetree/naturalchildren.action", new TreeFragment(around));
        pages.put("/download/attachments/*", new Download(around.wiki(), false));
        pages.put("/download/thumbnails/*", new Download(around.wiki(), true));
        pages.put("/spaces/flyingpdf/pdfpageexport.action", new ExportPage(around, Output.PDF));
        pages.put("/exportword", new ExportPage(around, Output.WORD));
        pages.put("/exporthtml", new ExportPage(around, Output.HTML_EXPORT));
        pages.put("/exportmail", new ExportPage(around, Output.EMAIL));
    }

    private static void writing(Surroundings around, Map<String, HttpServlet> pages) {
        pages.put("/pages/create.action", new CreatePage(around));
        pages.put("/pages/createpage.action", new EditorPage(around));
        pages.put("/pages/editpage.action", new EditorPage(around));
        pages.put("/editor/*", new EditorCall(around));
        pages.put("/pages/removepage.action", new RemovePage(around));
        pages.put("/pages/movepage.action", new MovePage(around));
        pages.put("/pages/viewtrash.action", new TrashPage(around));
        pages.put("/pages/viewpageattachments.action", new AttachmentsPage(around));
        pages.put("/pages/pagepermissions.action", new RestrictionsPage(around));
        pages.put("/pages/labels.action", new LabelsForm(around));
        pages.put("/pages/doaddcomment.action", new CommentForm(around));
        pages.put("/pages/doremovecomment.action", new CommentForm(around));
    }
}
