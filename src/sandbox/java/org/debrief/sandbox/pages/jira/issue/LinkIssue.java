package org.debrief.sandbox.pages.jira.issue;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.debrief.sandbox.jira.api.issue.ApiIssue;
import org.debrief.sandbox.jira.model.Permission;
import org.debrief.sandbox.jira.model.StoredIssue;
import org.debrief.sandbox.jira.model.StoredLinkType;
import org.debrief.sandbox.pages.jira.JiraPages;
import org.debrief.sandbox.pages.jira.issue.FormField.Choice;

/**
 * The form that links an issue to others, in the wording of a link type and of one of its directions.
 */
final class LinkIssue extends IssueOperation {
    private static final long serialVersionUID = 1L;
    private static final String WORDING = "linkDesc";
    private static final String OTHERS = "issueKeys";

    LinkIssue(JiraPages pages) {
        super(pages);
    }

    @Override
    protected Optional<String> refusal(ApiIssue issue, Map<String, String> entered) {
        return may(Permission.LINK_ISSUES, issue.stored()) ? Optional.empty()
                : Optional.of("No Link Issue Permission for issue '" + issue.getKey() + "'");
    }

    @Override
    protected void act(ApiIssue issue, Map<String, String> entered, ErrorCollection errors) {
        String wording = entered.getOrDefault(WORDING, "");
        Optional<StoredLinkType> type = site().model().linkTypes().all().stream()
                .filter(known -> known.outward().equals(wording) || known.inward().equals(wording)).findFirst();
        if (type.isEmpty()) {
            errors.addError(WORDING, "You must select a valid link type.");
        }
        List<StoredIssue> others = others(issue, entered, errors);
        remarks().check(issue, Remarks.text(entered), errors);
        if (!errors.hasAnyErrors()) {
            boolean outward = type.get().outward().equals(wording);
            others.forEach(other -> site().model().links()
                    .create(type.get().id(), outward ? issue.getId() : other.id(), outward ? other.id() : issue.getId(), readerKey()));
            remarks().add(issue, Remarks.text(entered));
        }
    }

    @Override
    protected ActionForm form(ApiIssue issue, Map<String, String> entered, ErrorCollection errors) {
        String wording = entered.getOrDefault(WORDING, "relates to");
        List<Choice> wordings = site().model().linkTypes().all().stream().flatMap(type -> Stream.of(type.outward(), type.inward())).distinct().sorted()
                .map(text -> new Choice(text, text, text.equals(wording))).toList();
        List<FormField> inputs = new ArrayList<>();
        inputs.add(new FormField(WORDING, "This issue", "select", true, "", wordings, "", errors.getErrors().getOrDefault(WORDING, "")));
        inputs.add(FormField.typed(OTHERS, "Issue", "issues", entered.getOrDefault(OTHERS, ""), errors.getErrors().getOrDefault(OTHERS, "")).required(true)
                .hinted("Begin to type a key or words of a summary; several keys apart by commas"));
        remarks().input(issue, entered, errors).ifPresent(inputs::add);
        return form(new ActionForm.Title("link-issue", "Link", List.of()), target(issue, "LinkJiraIssue", "Link"), inputs, errors.getErrorMessages().stream().toList());
    }

    private List<StoredIssue> others(ApiIssue issue, Map<String, String> entered, ErrorCollection errors) {
        List<String> keys = Arrays.stream(entered.getOrDefault(OTHERS, "").split("[,\\s]+")).filter(key -> !key.isEmpty()).distinct().toList();
        if (keys.isEmpty()) {
            errors.addError(OTHERS, "You must specify some issues to link to.");
        }
        List<StoredIssue> others = new ArrayList<>();
        for (String key : keys) {
            Optional<StoredIssue> other = site().model().issues().byKey(key).filter(found -> may(Permission.BROWSE_PROJECTS, found));
            if (other.isEmpty()) {
                errors.addError(OTHERS, "The issue key '" + key + "' does not exist.");
            } else if (other.get().id() == issue.getId()) {
                errors.addError(OTHERS, "You cannot link an issue to itself.");
            } else {
                others.add(other.get());
            }
        }
        return others;
    }
}
