/**
 * The platform's services that know no product: texts, locale, zone and profile of the reader, addresses, templates,
 * locks, page resources.
 *
 * <p>Start from {@link org.debrief.sandbox.host.platform.Texts}; see {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.host.platform;
