package org.debrief.timeline.secret;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.Test;

/** Secrets are masked as the examples beside their rules say, ordinary lines stay, and no text takes long. */
public class SecretsTest {

    private static final Path RULES = Path.of("src/main/resources/org/debrief/timeline/secret/secrets.txt");
    private static final Pattern MARKED = Pattern.compile("«[^»]*»");
    private static final int MEGABYTE = 1 << 20;

    private static List<String> lines(String word) throws IOException {
        List<String> lines = Files.readAllLines(RULES).stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1))
                .toList();
        assertTrue(lines.size() > 20);
        return lines;
    }

    private static String masked(String text) {
        return Secrets.mask(text).text();
    }

    @Test
    public void everyMarkedExampleIsMaskedAndNothingElseOfIt() throws IOException {
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        for (String line : lines("masks")) {
            expected.add(MARKED.matcher(line).replaceAll(Secrets.MASK));
            actual.add(masked(line.replaceAll("[«»]", "")));
        }
        assertEquals(String.join("\n", expected), String.join("\n", actual));
    }

    @Test
    public void everyExampleToKeepStays() throws IOException {
        List<String> lines = lines("keeps");
        assertEquals(String.join("\n", lines), String.join("\n", lines.stream().map(SecretsTest::masked).toList()));
    }

    @Test
    public void everyRuleHasAnExample() throws IOException {
        List<String> without = new ArrayList<>();
        String rule = null;
        for (String line : Files.readAllLines(RULES)) {
            if (line.startsWith("masks ")) {
                rule = null;
            } else if (line.matches("(shape|words|spoken|headers|cookies|command|address|block)\\b.*")) {
                if (rule != null) {
                    without.add(rule);
                }
                rule = line;
            }
        }
        assertEquals(List.of(), without);
    }

    @Test
    public void secretsAreCountedAndMaskingTwiceChangesNothing() {
        Masked once = Secrets.mask("user=kim password=a1 token=b2 Cookie: s=1\nAuthorization: Basic YTpi");
        assertEquals("user=kim password=[masked] token=[masked] Cookie: [masked]\nAuthorization: Basic [masked]", once.text());
        assertEquals(4, once.count());
        assertEquals(new Masked(once.text(), 0), Secrets.mask(once.text()));
    }

    @Test
    public void aTextWithoutSecretsIsTheSameObject() {
        String line = "Oct 11 22:14:15 db-7 postgres[812]: token expired for user kim, password reset mail sent";
        assertSame(line, Secrets.mask(line).text());
    }

    @Test
    public void aValueOnTheNextLineIsAnotherValue() {
        assertEquals("password:\n  minimum: 8", masked("password:\n  minimum: 8"));
    }

    @Test
    public void aValueMayStandOnTheNextLineUnderItsOwnName() {
        assertEquals("- name: DB_PASSWORD\n  value: [masked]\n- name: x", masked("- name: DB_PASSWORD\n  value: hunter2\n- name: x"));
    }

    @Test
    public void aKeyWithANameIsMaskedWhole() {
        assertEquals("private_key: \"-----BEGIN PRIVATE KEY-----[masked]-----END PRIVATE KEY-----\"",
                masked("private_key: \"-----BEGIN PRIVATE KEY-----\nMIIEow0123\nab==\n-----END PRIVATE KEY-----\""));
    }

    @Test
    public void aKeyLoggedLineByLineEndsWhereWordsBegin() {
        KeyTrail trail = new KeyTrail();
        List<String> texts = List.of("ab==", "app: -----BEGIN PRIVATE KEY-----", "app: MIIEow0123", "ab==", "-----END PRIVATE KEY-----", "ab==",
                "-----BEGIN PRIVATE KEY-----", "app: queue is full", "ab==");
        assertEquals(List.of(false, false, true, true, false, false, false, false, false), texts.stream().map(trail::holds).toList());
    }

    @Test
    public void aSecretBeforeAnotherOneIsMaskedOnce() {
        assertEquals(new Masked("mysql://app:[masked]@tcp(db)/shop", 1), Secrets.mask("mysql://app:hunter2@tcp(db)/shop"));
        assertEquals(new Masked("password=[masked])/shop", 1), Secrets.mask("password=a:b@tcp(db)/shop"));
    }

    @Test
    public void aKeyGoesOnInTheTextAfterIt() {
        String begin = "key -----BEGIN EC PRIVATE KEY-----";
        assertEquals(new Masked("[masked]\n-----END EC PRIVATE KEY-----\nnext", 1), Secrets.maskAfter(begin, "MHQCAQ\n-----END EC PRIVATE KEY-----\nnext"));
        assertEquals(new Masked("[masked]", 1), Secrets.maskAfter(begin, "MHQCAQ\nmore"));
        assertEquals(new Masked("MHQCAQ", 0), Secrets.maskAfter(begin + " -----END EC PRIVATE KEY-----", "MHQCAQ"));
        assertEquals(List.of(true, true, false), List.of(
                Secrets.isInsideKey(begin, false), Secrets.isInsideKey("MHQCAQ", true), Secrets.isInsideKey("-----END EC PRIVATE KEY-----", true)));
    }

    @Test(timeout = 20_000)
    public void hostileTextsTakeLinearTime() {
        List<String> parts = List.of(
                "a=", "token=", "token: ", "password=${", "password='", "password=\"${", "password=\\\"", "password=\\\\\\\"x\\\"", "\"", "\\",
                "authorization:", "authorization: digest ", "'authorization:", "cookie:", "cookie: a ", "://", "://a:", "://a@", "eyJaaaaaaaa", "-eyJaaaaaaaa.",
                "eyJaaaaaaaa.eyJaaaaaaaa", "ghp_", "ghp_a", "-----BEGIN ", "-----BEGIN PRIVATE KEY-----", "Bearer aaaaaaaaaaaaaaaa", "Basic aaaaaaaa", "sig=", "MDAw",
                "jdbc:oracle:thin:", "jdbc:oracle:thin:a/b", "--token ", "[masked]", "token=[masked]", "password=null,", "pass: a ", "curl -u ", " -u a:",
                "mysql -p", "@tcp(", "a:@tcp(", "password\n", "\"password\", ", "'password' value", "password*", "routing_key\"", "password is ", "password is a1", "password%3D", "password%22", "IDENTIFIED BY '", "SAMLResponse=", "key-", "curl -b ",
                "webhook.office.com/webhookb2/a");
        for (String part : parts) {
            Secrets.mask(part.repeat(MEGABYTE / part.length()));
        }
    }
}
