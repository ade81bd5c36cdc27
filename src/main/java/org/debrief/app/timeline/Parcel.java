package org.debrief.app.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.app.InvalidInput;
import org.debrief.app.Problem;
import org.debrief.timeline.archive.Archive;
import org.debrief.timeline.archive.Budget;
import org.debrief.timeline.archive.Fault;
import org.debrief.timeline.archive.Limits;
import org.debrief.timeline.archive.Refused;
import org.debrief.timeline.parse.EvidenceFile;

/** All files that were sent, taken out of their archives, each with what was said about it; temporary files are gone when it is closed. */
final class Parcel implements AutoCloseable {

    private final Map<String, Integer> items = new HashMap<>();
    private final List<SentFile> sent;
    private final Limits limits;
    private final Masking masking;
    private final Budget budget;
    private final List<Archive> archives = new ArrayList<>();
    private final List<Content> contents = new ArrayList<>();

    private Parcel(List<SentFile> sent, Limits limits, Masking masking) {
        this.sent = sent;
        this.limits = limits;
        this.masking = masking;
        budget = new Budget(limits.bytes());
    }

    /**
     * A file to read.
     *
     * @param fault why it is not read, {@code null} when it is
     */
    record Content(EvidenceFile file, Subject subject, Fault fault) {}

    /**
     * Opens what was sent.
     *
     * @throws InvalidInput when two files have one name, or something was said about a file that is not there
     */
    static Parcel open(ImportRequest request, Limits limits, Masking masking) throws IOException {
        List<SentFile> sent = request.files();
        Parcel parcel = new Parcel(sent, limits, masking);
        try {
            parcel.index();
            for (int i = 0; i < sent.size(); i++) {
                if (sent.get(i).content() != null) {
                    parcel.unpack(i);
                }
            }
            parcel.requireAll(request.history() ? Set.of(IncidentHistory.SOURCE) : Set.of());
            return parcel;
        } catch (IOException | RuntimeException e) {
            parcel.close();
            throw e;
        }
    }

    private void index() {
        for (int i = 0; i < sent.size(); i++) {
            if (items.putIfAbsent(sent.get(i).name(), i) != null) {
                throw InvalidInput.at("files[" + i + "].name", "debrief.error.import.twice", masking.of(sent.get(i).name()));
            }
        }
    }

    private void unpack(int item) throws IOException {
        EvidenceFile file = new EvidenceFile(sent.get(item).name(), sent.get(item).content());
        try {
            Archive archive = Archive.open(file, limits);
            archives.add(archive);
            for (EvidenceFile inner : archive.files()) {
                add(inner, item, archive);
            }
            if (archive.files().isEmpty()) {
                contents.add(new Content(EvidenceFile.of(file.name(), new byte[0]), subject(file.name(), item), null));
            }
        } catch (Refused e) {
            contents.add(new Content(file, subject(file.name(), item), e.fault()));
        }
    }

    private void add(EvidenceFile inner, int item, Archive archive) throws IOException {
        Subject subject = subject(inner.name(), item);
        EvidenceFile within = new EvidenceFile(inner.name(), budget.within(inner.content()));
        try {
            contents.add(new Content(within, subject, archive.isNested(inner) ? Fault.NESTED : null));
        } catch (Refused e) {
            contents.add(new Content(within, subject, e.fault()));
        }
    }

    /** Lines chosen for an archive are no lines of the files in it; what was said about stamps holds for all of them. */
    private Subject subject(String name, int item) {
        SentFile around = sent.get(item);
        Integer own = items.get(name);
        boolean itself = name.equals(around.name());
        FileSettings settings = itself ? around.settings() : (own == null ? FileSettings.NONE : sent.get(own).settings()).within(around.settings());
        int place = own == null ? item : own;
        return new Subject(Storable.name(masking.of(name)), place, "files[" + place + "]", settings);
    }

    private void requireAll(Set<String> others) {
        Set<String> there = new HashSet<>(others);
        contents.forEach(content -> there.add(content.file().name()));
        List<Problem> missing = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            String name = sent.get(i).name();
            if (sent.get(i).content() == null && !there.contains(name)) {
                missing.add(Problem.at("files[" + i + "].content", "debrief.error.import.content", masking.of(name)));
            }
        }
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
    }

    List<Content> contents() {
        return contents;
    }

    @Override
    public void close() {
        UncheckedIOException failure = null;
        for (Archive archive : archives) {
            try {
                archive.close();
            } catch (IOException e) {
                failure = new UncheckedIOException(e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
