/** The macros as a page calls them. */
package org.debrief.confluence.macro;
