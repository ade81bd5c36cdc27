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
import org.debrief.sandbox.confluence.sample.GreetingContext;
import org.debrief.sandbox.confluence.sample.GreetingMacro;

/** A plugin with one macro, two blueprints and web resources for pages, as a jar. */
final class GreetingJar {
    private static final String DESCRIPTOR = """
            <atlassian-plugin key="greetings" name="Greetings" plugins-version="2">
              <plugin-info><version>1.0</version></plugin-info>
              <resource type="i18n" name="i18n" location="i18n/greetings"/>
              <web-resource key="style"><context>viewcontent</context><resource type="download" name="greeting.css" location="css/greeting.css"/></web-resource>
              <xhtml-macro key="greeting-macro" name="greeting" class="org.debrief.sandbox.confluence.sample.GreetingMacro" application="confluence">
                <parameters><parameter name="who" type="string" required="true"/></parameters>
              </xhtml-macro>
              <web-item key="greeting-item" name="Greeting page" section="system.create.dialog/content" application="confluence">
                <description key="greetings.create.desc"/>
                <param name="blueprintKey" value="greeting-blueprint"/>
              </web-item>
              <blueprint key="greeting-blueprint" index-key="greeting-page" i18n-index-title-key="greetings.index.title" content-template-key="greeting-template"
                create-result="view" application="confluence"/>
              <web-item key="draft-item" name="Greeting draft" section="system.create.dialog/content" weight="2000" application="confluence">
                <param name="blueprintKey" value="draft-blueprint"/>
              </web-item>
              <blueprint key="draft-blueprint" index-key="greeting-draft" content-template-key="greeting-template" create-result="edit" disable-index-page="true"
                application="confluence">
                <dialog-wizard key="draft-wizard"><dialog-page id="who" template-key="Greetings.whom" title-key="greetings.greeting.param.who.label"/>
                  <dialog-page id="why" template-key="Greetings.why" title-key="greetings.why" last="true"/></dialog-wizard>
              </blueprint>
              <content-template key="greeting-template" application="confluence">
                <resource name="template" type="download" location="templates/greeting.xml"/>
                <context-provider class="org.debrief.sandbox.confluence.sample.GreetingContext"/>
              </content-template>
              <web-resource key="wizard" application="confluence"><context>atl.general</context><resource type="download" name="wizard.js" location="js/wizard.js"/></web-resource>
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
            greetings.create.desc=Greets somebody on a page.
            greetings.why=Why to greet
            greetings.index.title=All greetings
            greetings.heading=Dear reader & friends
            """;
    private static final String TEMPLATE = """
            <h2><at:i18n at:key="greetings.heading"/></h2><p>Hello <at:var at:name="who"/></p><at:var at:name="markup" at:rawxhtml="true"/><p><at:var at:name="none"></at:var></p>
            """;
    private static final String WIZARD = """
            window.Greetings = {whom: function () { return '<div class="field-group"><label for="greeting-who">Whom</label><input class="text" id="greeting-who" name="who" required></div>'; },
              why: function (context) { return '<div class="field-group"><label for="greeting-why">Why</label><input class="text" id="greeting-why" name="why" required></div><p>' + context.asked + '</p>'; }};
            Confluence.Blueprint.setWizard('greetings:draft-item', function (wizard) {
              wizard.on('pre-render.why', function (event, state) { state.soyRenderContext.asked = 'To ' + state.wizardData.pages.who.who.length + ' letters'; });
              wizard.on('submit.who', function (event, state) { return state.pageData.who !== 'nobody'; });
            });
            """;

    private GreetingJar() {
    }

    static Path in(Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("atlassian-plugin.xml", bytes(DESCRIPTOR));
        files.put("META-INF/spring/plugin-context.xml", bytes(CONTEXT));
        files.put("i18n/greetings.properties", bytes(TEXTS));
        files.put("css/greeting.css", bytes(".greeting { font-weight: bold; }"));
        files.put("templates/greeting.xml", bytes(TEMPLATE));
        files.put("js/wizard.js", bytes(WIZARD));
        for (Class<?> type : new Class<?>[] {GreetingMacro.class, GreetingContext.class}) {
            String name = type.getName().replace('.', '/') + ".class";
            try (InputStream compiled = type.getClassLoader().getResourceAsStream(name)) {
                files.put(name, compiled.readAllBytes());
            }
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
        main.putValue("Import-Package",
                "com.atlassian.plugin.web,com.atlassian.confluence.macro,com.atlassian.confluence.content.render.xhtml,com.atlassian.confluence.core");
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
