/**
 * The classes of a tiny plugin whose macro is tried in the small Confluence; see {@link
 * org.debrief.sandbox.confluence.sample.GreetingMacro}.
 */
package org.debrief.sandbox.confluence.sample;
