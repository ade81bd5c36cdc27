/** The application link: requests to the other product over HTTP, made as the signed-in reader or as nobody, and the switch that breaks it. */
package org.debrief.sandbox.host.link;
