package org.debrief.app.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.debrief.action.Action;
import org.debrief.action.Area;
import org.debrief.analysis.Categories;
import org.debrief.analysis.Factor;
import org.debrief.analysis.Why;
import org.debrief.app.People;
import org.debrief.app.Problem;
import org.debrief.app.ProjectRef;
import org.debrief.app.project.KeptSettings;
import org.debrief.review.Postmortem;
import org.debrief.timeline.TimelineEvent;

/** Finds in a draft what its form alone does not show to be wrong: people, categories, areas and references. */
public final class DraftCheck {

    private final People people;
    private final Records records;
    private final KeptSettings settings;

    public DraftCheck(People people, Records records, KeptSettings settings) {
        this.people = people;
        this.records = records;
        this.settings = settings;
    }

    /** The problems of a whole draft for a project, by the paths of its document. */
    public List<Problem> draft(Postmortem draft, ProjectRef project) {
        List<Problem> problems = new ArrayList<>(NamedPeople.in(draft).unknownTo(people));
        problems.addAll(new References(draft).problems());
        Categories categories = draft.factors().isEmpty() ? Categories.COMMON : settings.of(project.id()).categories();
        for (int i = 0; i < draft.factors().size(); i++) {
            problems.addAll(category(draft.factors().get(i), "factors[" + i + "].", categories));
        }
        for (int i = 0; i < draft.actions().size(); i++) {
            problems.addAll(area(draft.actions().get(i), "actions[" + i + "]."));
        }
        return problems;
    }

    /** The problems of one action of an incident that exists. */
    public List<Problem> action(long incidentId, Action action) {
        List<Problem> problems = new ArrayList<>(NamedPeople.in(action).unknownTo(people));
        problems.addAll(area(action, ""));
        Set<String> answerable = action.answers().isEmpty() ? Set.of() : answerable(incidentId);
        for (int i = 0; i < action.answers().size(); i++) {
            problems.addAll(reference("answers[" + i + "]", action.answers().get(i), answerable));
        }
        return problems;
    }

    /** The problems of one event. */
    public List<Problem> event(TimelineEvent event) {
        return NamedPeople.of("author", event.author()).unknownTo(people);
    }

    /** The problems of one factor of an incident that exists. */
    public List<Problem> factor(StoredIncident incident, Factor factor) {
        return category(factor, "", settings.of(incident.project()).categories());
    }

    private static List<Problem> category(Factor factor, String prefix, Categories categories) {
        return categories.keys().contains(factor.category())
                ? List.of()
                : List.of(Problem.at(prefix + "category", "debrief.error.choice", factor.category(), categories.keys()));
    }

    private static List<Problem> area(Action action, String prefix) {
        return action.area() == null || Area.COMMON.contains(action.area())
                ? List.of()
                : List.of(Problem.at(prefix + "area", "debrief.error.choice", action.area(), Area.COMMON));
    }

    private static List<Problem> reference(String path, String id, Set<String> known) {
        return known.contains(id) ? List.of() : List.of(Problem.at(path, "debrief.error.reference.unknown", id));
    }

    private Set<String> answerable(long incidentId) {
        Set<String> ids = new HashSet<>();
        List<Long> incident = List.of(incidentId);
        records.factors().of(incident).values().forEach(factors -> factors.stream().map(Factor::id).forEach(ids::add));
        records.whys().of(incident).values().forEach(whys -> whys.stream().map(Why::id).forEach(ids::add));
        return ids;
    }
}
