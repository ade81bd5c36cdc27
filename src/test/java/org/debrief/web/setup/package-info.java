/** The page that sets a project up. */
package org.debrief.web.setup;
