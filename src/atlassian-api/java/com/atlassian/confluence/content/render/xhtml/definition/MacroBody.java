package com.atlassian.confluence.content.render.xhtml.definition;

/** What stands between the tags of a macro in a page. */
public interface MacroBody {

    String getBody();
}
