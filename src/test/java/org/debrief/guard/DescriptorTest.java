package org.debrief.guard;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;

/** Everything the descriptor names exists, and every module of one product says so. */
public class DescriptorTest {
    @Test
    public void everythingNamedExists() {
        assertEquals(List.of(), DescriptorFaults.of(PluginDescriptor.ofThePlugin()));
    }

    @Test
    public void missingThingsAreFound() {
        PluginDescriptor planted = PluginDescriptor.read(new ByteArrayInputStream("""
                <atlassian-plugin key="p">
                  <resource type="i18n" name="i18n" location="i18n/debrief"/>
                  <rest key="rest" path="/x" version="1" application="jira"><package>org.debrief.nowhere</package></rest>
                  <xhtml-macro key="rest" name="m" class="org.debrief.NoMacro"><parameters><parameter name="q"/></parameters></xhtml-macro>
                  <web-panel key="panel" application="jira"><label key="no.label"/><context-provider class="org.debrief.NoProvider"/>
                    <resource type="velocity" name="view" location="templates/none.vm"/></web-panel>
                  <web-resource key="files"><dependency>p:other</dependency></web-resource>
                </atlassian-plugin>""".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(
                "The key rest is there twice or empty",
                "The module rest must say application=\"jira\" or \"confluence\"",
                "There is no class org.debrief.NoMacro",
                "There is no class org.debrief.NoProvider",
                "There is no package org.debrief.nowhere",
                "There is no file templates/none.vm",
                "There is no web resource p:other",
                "There is no text no.label",
                "There is no text p.m.label",
                "There is no text p.m.desc",
                "There is no text p.m.param.q.label"), DescriptorFaults.of(planted));
    }
}
