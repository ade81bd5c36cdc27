/**
 * Tests of the JSON codec; start from {@link org.debrief.document.Documents}, the documents they share.
 */
package org.debrief.document;
