package org.debrief.web;

/**
 * A box that says something in place of what was asked for.
 *
 * @param style a class name of AUI's messages
 * @param url where the reader can go on, {@code null} when nowhere
 * @param action what that does, {@code null} without one
 */
public record MessagePage(String style, String text, String url, String action) {

    /** Something stands in the way. */
    public static MessagePage warning(String text) {
        return new MessagePage("aui-message-warning", text, null, null);
    }

    /** Something the reader should know. */
    public static MessagePage info(String text) {
        return new MessagePage("aui-message-info", text, null, null);
    }

    /** The same box with a link. */
    public MessagePage leadingTo(String address, String words) {
        return new MessagePage(style, text, address, words);
    }
}
