package org.debrief.sandbox.jira.api.jql;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.debrief.sandbox.jira.api.jql.sample.ChosenIssues;

/** A plugin with one JQL function, as a jar. */
final class FunctionJar {
    private static final String DESCRIPTOR = """
            <atlassian-plugin key="functions" name="Functions" plugins-version="2">
              <plugin-info><version>1.0</version></plugin-info>
              <jql-function key="chosen" name="Chosen issues" class="org.debrief.sandbox.jira.api.jql.sample.ChosenIssues" application="jira">
                <fname>chosenIssues</fname><list>true</list>
              </jql-function>
            </atlassian-plugin>
            """;
    private static final String CONTEXT = """
            <beans xmlns="http://www.springframework.org/schema/beans" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd"/>
            """;

    private FunctionJar() {
    }

    static Path in(Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("atlassian-plugin.xml", DESCRIPTOR.getBytes(StandardCharsets.UTF_8));
        files.put("META-INF/spring/plugin-context.xml", CONTEXT.getBytes(StandardCharsets.UTF_8));
        String function = ChosenIssues.class.getName().replace('.', '/') + ".class";
        try (InputStream compiled = ChosenIssues.class.getClassLoader().getResourceAsStream(function)) {
            files.put(function, compiled.readAllBytes());
        }
        Path jar = folder.resolve("functions.jar");
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out, manifest())) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return jar;
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "functions");
        main.putValue("Atlassian-Plugin-Key", "functions");
        main.putValue("Spring-Context", "*");
        main.putValue("Import-Package", "com.atlassian.jira,com.atlassian.jira.jql.operand,com.atlassian.jira.jql.query,com.atlassian.jira.plugin.jql.function,"
                + "com.atlassian.jira.user,com.atlassian.jira.util,com.atlassian.query.clause,com.atlassian.query.operand,com.atlassian.query.operator");
        return manifest;
    }
}
