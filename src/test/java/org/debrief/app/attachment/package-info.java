/** Tests of attached files. */
package org.debrief.app.attachment;
