package org.debrief.timeline.secret;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rules of {@code secrets.txt}, found by the first two characters of what a secret or its name begins with. */
final class SecretRules {

    private static final int CHARACTERS = 128;

    private final List<List<Beginning>> byStart = new ArrayList<>();

    private SecretRules() {
        for (int i = 0; i < CHARACTERS * CHARACTERS; i++) {
            byStart.add(List.of());
        }
    }

    /**
     * What a secret, or its name, begins with.
     *
     * @param anyCase whether capital letters make no difference
     */
    record Beginning(String text, boolean anyCase, SecretRule rule) {

        Span find(String within, int at) {
            return within.regionMatches(anyCase, at, text, 0, text.length()) ? rule.find(within, at, at + text.length()) : null;
        }
    }

    /** The beginnings that these two characters may start. */
    List<Beginning> at(char first, char second) {
        return first >= CHARACTERS || second >= CHARACTERS ? List.of() : byStart.get(first * CHARACTERS + second);
    }

    static SecretRules load() {
        SecretRules rules = new SecretRules();
        try (InputStream file = SecretRules.class.getResourceAsStream("secrets.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines().map(String::strip).filter(line -> !line.startsWith("#")).forEach(rules::line);
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        String[] words = line.split("\\s+");
        List<String> rest = List.of(words).subList(1, words.length);
        switch (words[0]) {
            case "names" -> rest.forEach(name -> add(new Beginning(blanks(name), true, new NamedSecret(true))));
            case "words" -> rest.forEach(name -> add(new Beginning(blanks(name), true, new NamedSecret(false))));
            case "spoken" -> rest.forEach(name -> add(new Beginning(name, true, new SpokenSecret())));
            case "headers" -> rest.forEach(name -> add(new Beginning(name, true, new HeaderSecret(false))));
            case "cookies" -> rest.forEach(name -> add(new Beginning(name, true, new HeaderSecret(true))));
            case "shape" -> shape(rest);
            case "command" -> command(rest);
            case "address" -> {
                add(new Beginning("://", false, new AddressSecret()));
                List.of("@tcp(", "@unix(").forEach(host -> add(new Beginning(host, false, new DataSourceSecret())));
            }
            case "block" -> add(new Beginning(KeyBlock.BEGIN, false, new KeyBlock()));
            default -> {
                // Examples are for the tests.
            }
        }
    }

    /** The last word is the pattern of what follows, the others are beginnings. */
    private void shape(List<String> words) {
        SecretRule shape = new SecretShape(Pattern.compile(words.get(words.size() - 1)));
        words.subList(0, words.size() - 1).forEach(start -> add(new Beginning(blanks(start), false, shape)));
    }

    /** The command, {@code user} or {@code plain}, and the options. */
    private void command(List<String> words) {
        SecretRule command = new CommandSecret(blanks(words.get(0)), words.get(1).equals("user"));
        words.subList(2, words.size()).forEach(option -> add(new Beginning(blanks(option), false, command)));
    }

    private static String blanks(String word) {
        return word.replace('\u2423', ' ');
    }

    private void add(Beginning beginning) {
        char first = beginning.text().charAt(0);
        char second = beginning.text().charAt(1);
        put(first, second, beginning);
        if (beginning.anyCase()) {
            put(Character.toUpperCase(first), second, beginning);
            put(first, Character.toUpperCase(second), beginning);
            put(Character.toUpperCase(first), Character.toUpperCase(second), beginning);
        }
    }

    private void put(char first, char second, Beginning beginning) {
        int place = first * CHARACTERS + second;
        List<Beginning> more = new ArrayList<>(byStart.get(place));
        if (!more.contains(beginning)) {
            more.add(beginning);
            byStart.set(place, List.copyOf(more));
        }
    }
}
