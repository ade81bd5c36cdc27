package org.debrief.sandbox.host;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.debrief.sandbox.pages.Frame;

/** A product with two users and nothing else: {@code admin} and {@code ada}, who reads German. */
final class StandInProduct implements Product, Accounts {
    private final String key;
    private Host host;

    StandInProduct(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<String> apiPackages() {
        return List.of("com.atlassian." + key);
    }

    @Override
    public Map<Class<?>, Object> services() {
        return Map.of();
    }

    @Override
    public Accounts accounts() {
        return this;
    }

    @Override
    public String frame(Page page, HttpServletRequest request) {
        return new Frame(host, "Stand-in").header("Home", "/").html(page, "", request);
    }

    @Override
    public void attach(Host newHost) {
        host = newHost;
    }

    @Override
    public Optional<Account> byName(String userName) {
        return switch (userName) {
            case "admin" -> Optional.of(new Account("k1", "admin", "Administrator", "", ZoneId.of("UTC"), Locale.ENGLISH, true, true));
            case "ada" -> Optional.of(new Account("k2", "ada", "Ada", "", ZoneId.of("Europe/Berlin"), Locale.GERMANY, true, false));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Account> byKey(String accountKey) {
        return byName(accountKey.equals("k1") ? "admin" : "ada");
    }

    @Override
    public boolean password(String userName, String password) {
        return byName(userName).isPresent() && password.equals(userName);
    }
}
