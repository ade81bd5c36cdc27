package org.debrief.sandbox.pages.jira;

import jakarta.servlet.http.HttpServletRequest;
import org.debrief.sandbox.pages.Menu;

/**
 * A menu that other pages add to the header, made anew for each request.
 */
@FunctionalInterface
public interface HeaderMenu {
    Menu of(HttpServletRequest request);
}
