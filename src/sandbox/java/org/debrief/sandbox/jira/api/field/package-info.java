/**
 * Jira's Java API for custom fields: the fields, their types and searchers, contexts with options, and their values as
 * the product gives them.
 *
 * <p>A context is the product's field configuration scheme together with its one configuration. The same interface
 * stands for issue type schemes, as in the product.
 *
 * <p>Start from {@link org.debrief.sandbox.jira.api.field.ApiCustomFields}; see {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.jira.api.field;
