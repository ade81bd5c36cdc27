package org.debrief.app.timeline;

/**
 * A file while it is read.
 *
 * @param name of the source, as it is stored
 * @param item its place, or that of its archive, among those sent, from 0
 * @param path the path of what was said about it, such as {@code files[0]}
 * @param settings what was said about it, completed by what was said about its archive
 */
record Subject(String name, int item, String path, FileSettings settings) {}
