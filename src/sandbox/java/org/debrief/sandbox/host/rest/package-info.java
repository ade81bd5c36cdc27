/** The plugin's REST modules: one Jersey application per module, guarded by the security annotations and the XSRF rules of the platform. */
package org.debrief.sandbox.host.rest;
