/** The files browsers load: a plugin's web resources with words filled into its scripts, and AUI from npm. */
package org.debrief.sandbox.host.web;
