/**
 * The macros a page can call: those of the plugin's {@code xhtml-macro} modules and a few of the product's own. Start
 * with {@link org.debrief.sandbox.confluence.macro.MacroLibrary}.
 *
 * <p>See {@code docs/sandbox-confluence.md}.
 */
package org.debrief.sandbox.confluence.macro;
