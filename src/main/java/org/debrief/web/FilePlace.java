package org.debrief.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.debrief.app.attachment.AttachedFile;
import org.debrief.timeline.PictureType;

/**
 * Where a page finds the files attached to an incident.
 *
 * @param pictures the address in front of the name of a picture, {@code null} where none can be shown
 * @param files the addresses of all files by name, {@code null} where it is not known which there are
 */
public record FilePlace(String pictures, Map<String, String> files) {

    /** A place from which no file can be reached. */
    public static final FilePlace NOWHERE = new FilePlace(null, null);

    /** The files of an incident in the Jira whose base address is given, absolute or not. */
    public static FilePlace inJira(String base, String key, List<AttachedFile> files) {
        Map<String, String> addresses = files.stream().collect(Collectors.toMap(
                file -> AttachedFile.composed(file.name()),
                file -> base + "/secure/attachment/" + file.id() + "/" + encoded(file.name()),
                (newer, older) -> newer));
        return new FilePlace(base + "/rest/debrief/1.0/incidents/" + encoded(key) + "/attachments/", addresses);
    }

    /** The files of an incident in a Confluence whose base address is given: its pictures alone. */
    public static FilePlace inConfluence(String base, String key) {
        return new FilePlace(base + "/plugins/servlet/debrief/evidence/" + encoded(key) + "/", null);
    }

    /** Whether it is known that there is no file of a name. */
    boolean lacks(String name) {
        return files != null && !files.containsKey(AttachedFile.composed(name));
    }

    /** The address of a file that is called like a picture, where it can be shown. */
    Optional<String> picture(String name) {
        return pictures == null || !PictureType.isNamed(name) ? Optional.empty() : Optional.of(pictures + encoded(name));
    }

    /** The address of a file, where it is known. */
    Optional<String> file(String name) {
        return Optional.ofNullable(files).map(known -> known.get(AttachedFile.composed(name)));
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
