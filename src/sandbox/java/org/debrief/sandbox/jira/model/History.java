package org.debrief.sandbox.jira.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the history says about an edit: field by field, in the product's words.
 */
final class History {
    /** The project changes by a move only, the creator never. */
    private static final Set<SystemField> UNEDITED = Set.of(SystemField.PROJECT, SystemField.CREATOR);

    private final Changes changes;
    private final Wording wording;

    History(Changes changes, Wording wording) {
        this.changes = changes;
        this.wording = wording;
    }

    StoredChange add(long issue, String author, List<StoredChange.Item> items) {
        return changes.add(issue, author, items);
    }

    boolean done(long status) {
        return wording.constants().status(status).orElseThrow().category() == StoredStatus.Category.DONE;
    }

    long firstStatus() {
        return wording.constants().firstStatus().id();
    }

    /** The fields that differ, system fields first. */
    List<StoredChange.Item> differences(IssueFields before, IssueFields after) {
        List<StoredChange.Item> items = new ArrayList<>();
        for (SystemField field : SystemField.values()) {
            Optional<PartField> parts = PartField.of(field);
            if (parts.isPresent()) {
                items.addAll(parts(parts.get(), before, after));
            } else if (!UNEDITED.contains(field) && !Objects.equals(before.get(field), after.get(field))) {
                items.add(new StoredChange.Item(wording.name(field), false, wording.side(field, before.get(field)),
                        wording.side(field, after.get(field))));
            }
        }
        TreeSet<Long> custom = new TreeSet<>(before.custom().keySet());
        custom.addAll(after.custom().keySet());
        for (long field : custom) {
            FieldValue old = before.get(field).orElse(null);
            FieldValue now = after.get(field).orElse(null);
            if (!Objects.equals(old, now)) {
                items.add(new StoredChange.Item(wording.name(field), true, wording.side(old), wording.side(now)));
            }
        }
        return items;
    }

    /** Each component and version has an item of its own, those taken out first. */
    private List<StoredChange.Item> parts(PartField field, IssueFields before, IssueFields after) {
        List<StoredChange.Item> items = new ArrayList<>();
        before.parts(field).stream().filter(part -> !after.parts(field).contains(part))
                .forEach(part -> items.add(new StoredChange.Item(field.inHistory(), false, wording.part(field, part), StoredChange.Side.NOTHING)));
        after.parts(field).stream().filter(part -> !before.parts(field).contains(part))
                .forEach(part -> items.add(new StoredChange.Item(field.inHistory(), false, StoredChange.Side.NOTHING, wording.part(field, part))));
        return items;
    }

    List<StoredChange.Item> moved(StoredIssue before, String key, long project) {
        List<StoredChange.Item> items = new ArrayList<>();
        for (PartField field : PartField.values()) {
            items.addAll(parts(field, before.fields(), IssueFields.EMPTY));
        }
        items.addAll(List.of(
                new StoredChange.Item("project", false, wording.side(SystemField.PROJECT, before.fields().project()),
                wording.side(SystemField.PROJECT, project)),
                new StoredChange.Item("Key", false, new StoredChange.Side(null, before.key()), new StoredChange.Side(null, key))));
        return items;
    }
}
