/** Tests of the upgrade tasks. */
package org.debrief.store.upgrade;
