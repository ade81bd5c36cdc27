/**
 * Tests of setting up a project; start from {@link org.debrief.app.project.SetUpProjectTest}.
 */
package org.debrief.app.project;
