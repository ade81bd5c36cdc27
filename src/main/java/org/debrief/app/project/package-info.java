/**
 * Setting up a project for incidents.
 *
 * <p>Start from {@link org.debrief.app.project.SetUpProject}; see {@code docs/set-up.md}.
 */
package org.debrief.app.project;
