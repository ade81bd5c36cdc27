/**
 * What the templates show: immutable page records, and the write-up rendered from them in both products.
 *
 * <p>Start from {@link org.debrief.web.WriteUp}. Records give plain strings, which the hosts escape; markup comes from
 * {@link org.debrief.web.SafeText} or a rendered template alone, through accessors whose name ends in {@code Html}.
 * See {@code docs/write-up.md}.
 */
package org.debrief.web;
