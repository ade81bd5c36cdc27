package org.debrief.sandbox.host.spring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;

/** One kind of Spring Scanner's index files (imports, exports, component) of a bundle, for all products and for this one. */
final class ScannerIndex {
    private static final String FOLDER = "META-INF/plugin-components/";

    private ScannerIndex() {
    }

    /** The indexed class names and what stands behind their {@code #}, or nothing. */
    static Map<String, String> read(Bundle bundle, String kind, String product) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String name : List.of(kind, kind + "-" + product)) {
            URL file = bundle.getEntry(FOLDER + name);
            if (file != null) {
                read(file, lines);
            }
        }
        return lines;
    }

    private static void read(URL file, Map<String, String> lines) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
            reader.lines().map(String::trim).filter(line -> !line.isEmpty()).forEach(line -> {
                String[] parts = line.split("#", 2);
                lines.put(parts[0], parts.length == 2 ? parts[1] : "");
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
