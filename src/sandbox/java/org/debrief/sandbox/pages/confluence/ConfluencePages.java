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
        pages.put("/pages/viewpage.action", new ViewPage(around));
        pages.put("/pages/editpage.action", new EditorPage(around));
        pages.put("/pages/createpage.action", new EditorPage(around));
        pages.put("/pages/removepage.action", new RemovePage(around));
        pages.put("/pages/viewpreviousversions.action", new HistoryPage(around));
        pages.put("/spaces/createspace.action", new CreateSpace(around));
        pages.put("/spaces/spacepermissions.action", new SpaceRightsPage(around));
        pages.put("/spaces/flyingpdf/pdfpageexport.action", new ExportPage(around, Output.PDF));
        pages.put("/exportword", new ExportPage(around, Output.WORD));
        pages.put("/exporthtml", new ExportPage(around, Output.HTML_EXPORT));
        pages.put("/exportmail", new ExportPage(around, Output.EMAIL));
        pages.put("/admin/applicationlink.action", new LinkPage(around, link));
        return pages;
    }
}
