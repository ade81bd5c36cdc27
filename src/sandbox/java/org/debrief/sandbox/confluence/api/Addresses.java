package org.debrief.sandbox.confluence.api;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.debrief.sandbox.confluence.model.AttachedFile;
import org.debrief.sandbox.confluence.model.Space;
import org.debrief.sandbox.confluence.model.WikiPage;

/** The addresses of spaces and pages below the context path. */
public final class Addresses {
    private static final Pattern PLAIN_TITLE = Pattern.compile("[\\p{Alnum} _.,()'-]*[\\p{Alnum}_,()'-]");

    private Addresses() {
    }

    /** The readable address of a page; one whose title has unusual characters goes by its id. */
    public static String page(WikiPage page) {
        return PLAIN_TITLE.matcher(page.title()).matches()
                ? "/display/" + page.space().key() + "/" + URLEncoder.encode(page.title(), StandardCharsets.UTF_8)
                : byId(page);
    }

    /** The address of a page by id, which stays when it is renamed. */
    public static String byId(WikiPage page) {
        return byId(page.id());
    }

    /** The address of the page of this id. */
    public static String byId(long page) {
        return "/pages/viewpage.action?pageId=" + page;
    }

    /** The short address of a page: its id, written in letters. */
    public static String tiny(WikiPage page) {
        byte[] id = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(page.id()).array();
        return "/x/" + Base64.getEncoder().encodeToString(id).replaceFirst("A*=*$", "").replace('/', '-').replace('+', '_');
    }

    /** The id in a short address. */
    public static long ofTiny(String letters) {
        String padded = letters.replace('-', '/').replace('_', '+') + "AAAAAAAAAAA".substring(Math.min(11, letters.length())) + "=";
        return ByteBuffer.wrap(Base64.getDecoder().decode(padded)).order(ByteOrder.LITTLE_ENDIAN).getLong();
    }

    /** The address that downloads this version of a file. */
    public static String download(AttachedFile file) {
        return at("/download/attachments/", file);
    }

    /** The address of a small picture of a file. */
    public static String thumbnail(AttachedFile file) {
        return at("/download/thumbnails/", file);
    }

    /** The address that shows a file on its page. */
    public static String preview(AttachedFile file) {
        return byId(file.page()) + "&preview=" + encoded("/" + file.page().id() + "/" + file.id() + "/" + file.title());
    }

    /** The address of a space. */
    public static String space(Space space) {
        return "/display/" + space.key();
    }

    private static String at(String folder, AttachedFile file) {
        return folder + file.page().id() + "/" + encoded(file.title()).replace("+", "%20") + "?version=" + file.version().number()
                + "&modificationDate="
                + file.version().when().toEpochMilli() + "&api=v2";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
