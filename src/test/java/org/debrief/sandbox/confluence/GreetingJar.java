package org.debrief.sandbox.confluence;

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
import org.debrief.sandbox.confluence.sample.GreetingMacro;

/** A plugin with one macro and one web resource for pages, as a jar. */
final class GreetingJar {
    private static final String DESCRIPTOR = """
            <atlassian-plugin key="greetings" name="Greetings" plugins-version="2">
              <plugin-info><version>1.0</version></plugin-info>
              <resource type="i18n" name="i18n" location="i18n/greetings"/>
              <web-resource key="style"><context>viewcontent</context><resource type="download" name="greeting.css" location="css/greeting.css"/></web-resource>
              <xhtml-macro key="greeting-macro" name="greeting" class="org.debrief.sandbox.confluence.sample.GreetingMacro" application="confluence">
                <parameters><parameter name="who" type="string" required="true"/></parameters>
              </xhtml-macro>
            </atlassian-plugin>
            """;
    private static final String CONTEXT = """
            <beans xmlns="http://www.springframework.org/schema/beans" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd"/>
            """;
    private static final String TEXTS = """
            greetings.greeting.label=Friendly greeting
            greetings.greeting.desc=Says hello.
            greetings.greeting.param.who.label=Whom to greet
            """;

    private GreetingJar() {
    }

    static Path in(Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("atlassian-plugin.xml", bytes(DESCRIPTOR));
        files.put("META-INF/spring/plugin-context.xml", bytes(CONTEXT));
        files.put("i18n/greetings.properties", bytes(TEXTS));
        files.put("css/greeting.css", bytes(".greeting { font-weight: bold; }"));
        String macro = GreetingMacro.class.getName().replace('.', '/') + ".class";
        try (InputStream compiled = GreetingMacro.class.getClassLoader().getResourceAsStream(macro)) {
            files.put(macro, compiled.readAllBytes());
        }
        return write(folder.resolve("greetings.jar"), files);
    }

    private static Path write(Path jar, Map<String, byte[]> files) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "greetings");
        main.putValue("Atlassian-Plugin-Key", "greetings");
        main.putValue("Spring-Context", "*");
        main.putValue("Import-Package", "com.atlassian.confluence.macro,com.atlassian.confluence.content.render.xhtml,com.atlassian.confluence.core");
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return jar;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
