/** Tests of two nodes on one database, both in this process. */
package org.debrief.sandbox.host.cluster;
