package org.debrief.web.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.debrief.action.AuditTotals;
import org.debrief.app.review.ReadWriteUp;
import org.debrief.app.review.WriteUpReading;
import org.debrief.incident.Incident;
import org.debrief.review.Phrases;
import org.debrief.web.Fact;
import org.debrief.web.FilePlace;
import org.debrief.web.Labels;
import org.debrief.web.Lozenge;
import org.debrief.web.MilestoneRow;
import org.debrief.web.Placement;
import org.debrief.web.SummaryPage;
import org.debrief.web.Templates;
import org.debrief.web.Viewpoint;
import org.debrief.web.WriteUp;

/** Everything Jira shows of an incident, made for the current reader; refuses as {@link ReadWriteUp} does. */
public final class IncidentPanels {

    private static final int PANEL_HEADING = 4;

    private final ReadWriteUp writeUps;
    private final WriteUp writeUp;
    private final Templates templates;
    private final Clock serverClock;

    public IncidentPanels(ReadWriteUp writeUps, WriteUp writeUp, Templates templates, Clock serverClock) {
        this.writeUps = writeUps;
        this.writeUp = writeUp;
        this.templates = templates;
        this.serverClock = serverClock;
    }

    /** What the template {@code panel} shows: the frame with its tabs, the first one filled. */
    public Map<String, Object> panel(String key, String base) {
        WriteUpReading reading = writeUps.of(key);
        List<TabPage> tabs = Arrays.stream(IncidentTab.values()).map(tab -> tab(tab, reading, base)).toList();
        return values(new PanelPage(key(reading), base, address(reading, base), tabs), reading);
    }

    /** What the template {@code panel-summary} shows. */
    public Map<String, Object> summary(String key, String base) {
        WriteUpReading reading = writeUps.of(key);
        return values(summary(reading, base), reading);
    }

    /** The content of the summary, to be replaced in place. */
    public String summaryHtml(String key, String base) {
        return templates.render("panel-summary", summary(key, base));
    }

    /** The content of one tab. */
    public String tabHtml(IncidentTab tab, String key, String base) {
        return content(tab, writeUps.of(key), base);
    }

    /** The write-up on a page of its own. */
    public String pageHtml(String key, String base) {
        WriteUpReading reading = writeUps.of(key);
        Incident incident = reading.postmortem().incident();
        String content = writeUp.html(
                reading.postmortem(), reading.audit(), new Viewpoint(reading.audience(), Placement.whole(base + "/browse/", 2).with(files(reading, base))));
        String title = incident.key() + " " + incident.summary();
        IncidentPage page = new IncidentPage(title, incident.key(), base + "/browse/" + incident.key(), content);
        return templates.render("page", values(page, reading));
    }

    private TabPage tab(IncidentTab tab, WriteUpReading reading, String base) {
        boolean first = tab == IncidentTab.values()[0];
        return new TabPage(
                tab.wireName(),
                phrases(reading).text(tab.labelKey()),
                count(tab, reading),
                first,
                address(reading, base) + "/" + tab.wireName(),
                first ? content(tab, reading, base) : "");
    }

    private String content(IncidentTab tab, WriteUpReading reading, String base) {
        return switch (tab) {
            case WRITE_UP -> writeUp.html(reading.postmortem(), reading.audit(), inPanel(reading, base));
            case TIMELINE -> new TimelineTab(reading, inPanel(reading, base), templates, serverClock).html(base);
            case ANALYSIS -> new AnalysisTab(reading, inPanel(reading, base), templates, serverClock).html(base);
            case ACTIONS -> templates.render("panel-actions", values(actions(reading, base), reading));
        };
    }

    private ActionsTabPage actions(WriteUpReading reading, String base) {
        ActionForm form = ActionForm.of(reading.postmortem(), base, LocalDate.now(serverClock), phrases(reading));
        return new ActionsTabPage(
                count(reading), writeUp.auditHtml(reading.audit(), inPanel(reading, base)), reading.editable() ? form : null);
    }

    private static SummaryPanelPage summary(WriteUpReading reading, String base) {
        Phrases phrases = phrases(reading);
        Incident incident = reading.postmortem().incident();
        return new SummaryPanelPage(
                incident.key(),
                address(reading, base) + "/summary",
                address(reading, base),
                Lozenge.all(incident, phrases),
                actions(reading.audit().totals(), phrases),
                SummaryPage.durations(incident.milestones(), phrases),
                MilestoneRow.of(incident.milestones(), phrases),
                SummaryPage.zone(incident.milestones(), phrases),
                MissingLine.of(reading.postmortem(), phrases));
    }

    private static List<Fact> actions(AuditTotals totals, Phrases phrases) {
        return List.of(
                new Fact(phrases.text("debrief.audit.open"), Integer.toString(totals.open())),
                new Fact(phrases.text("debrief.audit.overdue"), Integer.toString(totals.overdue())),
                new Fact(phrases.text("debrief.action.done"), Integer.toString(totals.all() - totals.open())));
    }

    private static Viewpoint inPanel(WriteUpReading reading, String base) {
        return new Viewpoint(reading.audience(), Placement.whole(base + "/browse/", PANEL_HEADING).untitled().with(files(reading, base)));
    }

    private static FilePlace files(WriteUpReading reading, String base) {
        return FilePlace.inJira(base, key(reading), reading.files());
    }

    private static String count(IncidentTab tab, WriteUpReading reading) {
        return switch (tab) {
            case WRITE_UP -> null;
            case TIMELINE -> Integer.toString(reading.postmortem().timeline().size());
            case ANALYSIS -> Integer.toString(reading.postmortem().factors().size());
            case ACTIONS -> count(reading);
        };
    }

    private static String count(WriteUpReading reading) {
        return Integer.toString(reading.audit().totals().all());
    }

    private static String address(WriteUpReading reading, String base) {
        return base + "/plugins/servlet/debrief/incident/" + key(reading);
    }

    private static String key(WriteUpReading reading) {
        return reading.postmortem().incident().key();
    }

    private static Phrases phrases(WriteUpReading reading) {
        return new Phrases(reading.audience());
    }

    private static Map<String, Object> values(Object page, WriteUpReading reading) {
        return Map.of("page", page, "words", new Labels(reading.audience().words()));
    }
}
