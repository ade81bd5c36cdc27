/**
 * The small Confluence: a product for the sandbox's host, with its content over H2, the part of its Java and REST API that plugins and clients
 * use, and its pages. Start with {@link org.debrief.sandbox.confluence.SandboxConfluence}.
 */
package org.debrief.sandbox.confluence;
