package org.debrief.sandbox.jira.api.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.Map;
import org.debrief.sandbox.jira.api.site.Site;
import org.debrief.sandbox.jira.model.TypeScreenScheme;

/**
 * Which screen scheme an issue type uses. Entries added before the scheme is stored are kept together with it.
 */
final class ApiTypeScreenScheme implements IssueTypeScreenScheme {
    private final Site site;
    private TypeScreenScheme known;

    /** A scheme that is not stored yet. */
    ApiTypeScreenScheme(Site site) {
        this(site, new TypeScreenScheme(0, null, null, Map.of()));
    }

    ApiTypeScreenScheme(Site site, TypeScreenScheme known) {
        this.site = site;
        this.known = known;
    }

    @Override
    public Long getId() {
        return isStored() ? known.id() : null;
    }

    @Override
    public String getName() {
        return known.name();
    }

    @Override
    public void setName(String name) {
        known = new TypeScreenScheme(known.id(), name, known.description(), known.schemes());
    }

    @Override
    public void setDescription(String description) {
        known = new TypeScreenScheme(known.id(), known.name(), description, known.schemes());
    }

    @Override
    public void store() {
        if (isStored()) {
            site.model().typeScreenSchemes().save(known);
        } else {
            known = site.model().typeScreenSchemes().create(known);
        }
    }

    @Override
    public Collection<IssueTypeScreenSchemeEntity> getEntities() {
        return known.schemes().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> entity(entry.getKey(), entry.getValue())).toList();
    }

    @Override
    public IssueTypeScreenSchemeEntity getEntity(String issueTypeId) {
        return containsEntity(issueTypeId) ? entity(type(issueTypeId), known.schemes().get(type(issueTypeId))) : null;
    }

    @Override
    public FieldScreenScheme getEffectiveFieldScreenScheme(IssueType type) {
        IssueTypeScreenSchemeEntity own = getEntity(type.getId());
        return (own == null ? getEntity(null) : own).getFieldScreenScheme();
    }

    @Override
    public void addEntity(IssueTypeScreenSchemeEntity entity) {
        entity.setIssueTypeScreenScheme(this);
        put(entity);
    }

    @Override
    public boolean containsEntity(String issueTypeId) {
        return known.schemes().containsKey(type(issueTypeId));
    }

    @Override
    public Collection<?> getProjects() {
        return site.model().typeScreenSchemes().projects(known.id()).stream().map(site::project).toList();
    }

    @Override
    public boolean isDefault() {
        return known.id() == TypeScreenScheme.DEFAULT;
    }

    boolean isStored() {
        return known.id() != 0;
    }

    void put(IssueTypeScreenSchemeEntity entity) {
        if (entity.getFieldScreenScheme() == null || entity.getFieldScreenScheme().getId() == null) {
            throw new IllegalStateException("The entry of the issue type screen scheme " + getName() + " has no stored screen scheme");
        }
        known = known.with(type(entity.getIssueTypeId()), entity.getFieldScreenScheme().getId());
        if (isStored()) {
            store();
        }
    }

    private IssueTypeScreenSchemeEntity entity(long type, long screens) {
        ApiTypeScreenEntity entity = new ApiTypeScreenEntity();
        entity.setIssueTypeId(type == TypeScreenScheme.ANY_TYPE ? null : String.valueOf(type));
        entity.setFieldScreenScheme(new ApiScreenSchemes(site).getFieldScreenScheme(screens));
        entity.setIssueTypeScreenScheme(this);
        return entity;
    }

    private static long type(String issueTypeId) {
        return issueTypeId == null ? TypeScreenScheme.ANY_TYPE : Long.parseLong(issueTypeId);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApiTypeScreenScheme that && isStored() && known.id() == that.known.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(known.id());
    }
}
