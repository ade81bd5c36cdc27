/** A small plugin of the tests' own, packed into a jar by them, that shows what the host allows and refuses. */
package org.debrief.sandbox.host.sample;
