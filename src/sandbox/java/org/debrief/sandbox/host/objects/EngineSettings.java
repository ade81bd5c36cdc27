package org.debrief.sandbox.host.objects;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** How the engine names tables and columns: as the products do, every table under the prefix of the plugin's namespace. */
final class EngineSettings implements EntityManagerConfiguration {
    private final String prefix;
    private final NameConverters names;

    EngineSettings(String namespace) {
        prefix = "AO_" + hash(namespace) + "_";
        names = new SimpleNameConverters(new AtlassianTableNameConverter(prefix::concat), new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(), new AtlassianTriggerNameConverter(), new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    private static String hash(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(digest).toUpperCase(Locale.ROOT);
            return hex.substring(hex.length() - 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    @SuppressWarnings("deprecation")
    public boolean useWeakCache() {
        return true;
    }

    @Override
    public NameConverters getNameConverters() {
        return names;
    }

    @Override
    public SchemaConfiguration getSchemaConfiguration() {
        return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix);
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
        return new CachingEntityInfoResolverFactory();
    }
}
