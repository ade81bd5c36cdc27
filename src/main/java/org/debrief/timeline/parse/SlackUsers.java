package org.debrief.timeline.parse;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The people of a Slack workspace, as {@code users.json} of an export or an answer of {@code users.list} names them. */
public final class SlackUsers implements Names {

    /** Of more people the names stay unknown. */
    public static final int MOST = 500_000;

    private static final Pattern FILE = Pattern.compile("(?:^|/)(?:org_)?users\\.json$");

    private final Map<String, String> names = new HashMap<>();

    private SlackUsers() {}

    /** Whether a file is called like the list of people of an export. */
    public static boolean areIn(EvidenceFile file) {
        return FILE.matcher(file.name()).find();
    }

    /**
     * The people of those of some files that are called like lists of people; what cannot be read in them is left out.
     *
     * @throws IOException when the bytes of such a file cannot be had
     */
    public static SlackUsers among(List<EvidenceFile> files) throws IOException {
        SlackUsers users = new SlackUsers();
        for (EvidenceFile file : files) {
            if (areIn(file)) {
                new JsonDocument(List.of(users.new Listed())).parse(file, new Reading(Answers.NONE, Nowhere.FINDINGS));
            }
        }
        return users;
    }

    @Override
    public String of(String id) {
        return names.get(id);
    }

    /** Takes note of a person and passes nothing on. */
    private final class Listed implements JsonFormat {

        @Override
        public String format() {
            return "slack-directory";
        }

        @Override
        public boolean recognises(JsonRecord record) {
            return SlackDirectory.isPerson(record);
        }

        @Override
        public Set<String> listedUnder() {
            return Set.of("members");
        }

        @Override
        public void read(JsonRecord record, Reading reading) {
            String name = record.first("profile.display_name", "profile.real_name", "real_name", "name");
            if (name != null && names.size() < MOST) {
                names.put(record.text("id"), name);
            }
        }
    }
}
