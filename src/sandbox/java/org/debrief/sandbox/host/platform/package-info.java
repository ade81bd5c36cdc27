/** The platform's services that know no product: texts, locale, zone and profile of the reader, addresses, templates, locks, page resources. */
package org.debrief.sandbox.host.platform;
