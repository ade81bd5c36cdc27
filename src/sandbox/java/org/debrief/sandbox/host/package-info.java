/**
 * The host: runs the real plugin jar in an Apache Felix of its own and gives it what the platform gives (Spring,
 * templates, REST, Active Objects, web resources, sign-in). It knows no product; a
 * {@link org.debrief.sandbox.host.Product} brings its accounts, services, servlets and page frame. Order of a start:
 * {@code product.attach(host)} (servlets are added here), bundle, Spring context, modules, HTTP,
 * {@code product.started(host)}.
 *
 * <p>See {@code docs/sandbox.md}.
 */
package org.debrief.sandbox.host;
