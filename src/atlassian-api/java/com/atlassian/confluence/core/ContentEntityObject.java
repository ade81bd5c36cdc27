package com.atlassian.confluence.core;

/** Something with a title and a body in storage format, such as a page. */
public abstract class ContentEntityObject {

    private long id;
    private String title;
    private String body = "";

    protected ContentEntityObject() {
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBodyAsString() {
        return body;
    }

    public void setBodyAsString(String body) {
        this.body = body;
    }
}
