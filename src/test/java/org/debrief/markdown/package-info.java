/** Escaping in Markdown; whole write-ups are compared in {@code org.debrief.web.WriteUpGoldenTest}. */
package org.debrief.markdown;
