/**
 * The small Confluence: a product for the sandbox's host, with its content over H2, the part of its Java and REST API that plugins and
 * clients
 * use, and its pages. Start with {@link org.debrief.sandbox.confluence.SandboxConfluence}.
 * Its page is {@code docs/sandbox-confluence.md}.
 */
package org.debrief.sandbox.confluence;
