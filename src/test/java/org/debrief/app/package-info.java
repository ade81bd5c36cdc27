/**
 * Tests of the verbs, against a small Jira in memory.
 *
 * <p>Start from {@link org.debrief.app.FakeJira}, which puts the fakes of all ports together.
 */
package org.debrief.app;
