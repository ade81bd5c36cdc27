package org.debrief.sandbox.pages.confluence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.debrief.sandbox.confluence.api.Addresses;
import org.debrief.sandbox.confluence.model.Refusal;
import org.debrief.sandbox.confluence.model.WikiPage;

/** The adding and removing of a page's labels from below the page: {@code /pages/labels.action?pageId=}. */
final class LabelsForm extends PageServlet {
    private static final long serialVersionUID = 1L;

    LabelsForm(Surroundings around) {
        super(around);
    }

    @Override
    protected Screen ask(HttpServletRequest request) {
        return new Screen.Moved(Addresses.byId(page(request)));
    }

    @Override
    protected Screen send(HttpServletRequest request) {
        WikiPage page = page(request);
        try {
            if (Asked.has(request, "remove")) {
                around.wiki().labels().remove(page, Asked.text(request, "remove"));
            } else {
                List<String> labels = Arrays.stream(Asked.text(request, "labels").split("\\s+")).filter(label -> !label.isEmpty()).toList();
                around.wiki().labels().add(page, labels);
            }
        } catch (Refusal refusal) {
            return new Screen.Shown(new PageView(around).page(page, request, FormFault.of(refusal, "labels")));
        }
        return new Screen.Moved(Addresses.page(page) + "#labels-section");
    }

    private WikiPage page(HttpServletRequest request) {
        return around.wiki().pageOrRefuse(Asked.number(request, "pageId"));
    }
}
