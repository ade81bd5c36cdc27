/** The plugin's Spring context: the files under {@code META-INF/spring}, and Spring Scanner's indexes as its runtime reads them. */
package org.debrief.sandbox.host.spring;
