/** Tests of our tables on the real engine; start from {@link org.debrief.store.StoreDatabase}. */
package org.debrief.store;
