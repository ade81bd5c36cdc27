/**
 * Tests of factors and whys; start from {@link org.debrief.analysis.WhyTreeTest}.
 */
package org.debrief.analysis;
