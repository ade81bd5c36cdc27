/** One Apache Felix: what it exports to bundles, the plugin as a bundle, and host services that differ from bundle to bundle. */
package org.debrief.sandbox.host.bundle;
