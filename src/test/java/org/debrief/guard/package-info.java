/**
 * The guards that keep the project's promises: each test here fails when one of them is broken.
 *
 * <p>Start at {@link org.debrief.guard.ApiSignatureTest}, which compares our signatures of the Atlassian API with the true ones.
 */
package org.debrief.guard;
