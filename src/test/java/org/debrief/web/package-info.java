/** Pages, tested with the real templates, texts and allowlist. */
package org.debrief.web;
