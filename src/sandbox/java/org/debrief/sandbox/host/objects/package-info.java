/** Active Objects: Atlassian's own engine over the product's database, with the plugin's tables, transactions that join, and upgrade tasks. */
package org.debrief.sandbox.host.objects;
