/**
 * The page that sets a project up.
 *
 * <p>Start from {@link org.debrief.web.setup.SetUpPages}; see {@code docs/set-up.md}.
 */
package org.debrief.web.setup;
