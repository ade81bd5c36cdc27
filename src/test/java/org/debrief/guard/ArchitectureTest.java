package org.debrief.guard;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

/** The rings of the plugin and the walls of the sandbox, each by what it may depend on. */
public class ArchitectureTest {

    private static final String[] SUBJECT = {
        "org.debrief.incident..", "org.debrief.timeline..", "org.debrief.analysis..", "org.debrief.action..",
        "org.debrief.review..", "org.debrief.pulse..", "org.debrief.metrics..", "org.debrief.language..",
        "org.debrief.chart..", "org.debrief.markdown.."
    };
    private static final String APP = "org.debrief.app..";
    private static final String SHARED_DOCUMENT = "org.debrief.document..";
    private static final String SHARED_WEB = "org.debrief.web..";
    private static final String PARSERS = "org.debrief.timeline.parse..";
    private static final String PLUGIN = "org.debrief.plugin..";
    private static final String SANDBOX = "org.debrief.sandbox..";

    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target/classes/org/debrief"));
    private static final JavaClasses SANDBOX_CLASSES = new ClassFileImporter()
            .withImportOption(ArchitectureTest::isOfTheSandbox)
            .importPath(Path.of("target/test-classes/org/debrief/sandbox"));

    /** Tests of the sandbox lie beside its classes, and may use what they like. */
    private static boolean isOfTheSandbox(Location location) {
        String type = location.toString().replaceAll(".*/test-classes/|\\$.*|\\.class.*", "");
        return Files.exists(Path.of("src/sandbox/java", type + ".java"));
    }

    private static String[] with(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    private static void check(ArchRule rule, JavaClasses where) {
        rule.allowEmptyShould(true).check(where);
    }

    private static void mayUseOnly(String packages, String... allowed) {
        check(classes().that().resideInAPackage(packages).should().onlyDependOnClassesThat().resideInAnyPackage(allowed), MAIN);
    }

    /** An edge uses rings 1 and 2, the shared edges, itself, and the host API named. */
    private static void edgeMayUseOnly(String edge, String... hostApi) {
        mayUseOnly(edge, with(with(SUBJECT, "java..", APP, SHARED_DOCUMENT, SHARED_WEB, "org.slf4j..", edge), hostApi));
    }

    @Test
    public void theSubjectUsesNothingButJavaAndItself() {
        check(
                classes().that(resideInAnyPackage(SUBJECT).and(not(resideInAnyPackage(PARSERS))))
                        .should().onlyDependOnClassesThat().resideInAnyPackage(with(SUBJECT, "java..")),
                MAIN);
    }

    @Test
    public void parsersMayAlsoStreamJson() {
        mayUseOnly(PARSERS, with(SUBJECT, "java..", "com.fasterxml.jackson.core.."));
    }

    @Test
    public void verbsUseNothingButJavaAndTheSubject() {
        mayUseOnly(APP, with(SUBJECT, "java..", APP));
    }

    @Test
    public void documentUsesNoHost() {
        mayUseOnly(SHARED_DOCUMENT, with(SUBJECT, "java..", APP, SHARED_DOCUMENT, "com.fasterxml.jackson.."));
    }

    @Test
    public void webUsesNoHost() {
        mayUseOnly(SHARED_WEB, with(SUBJECT, "java..", APP, SHARED_DOCUMENT, SHARED_WEB));
    }

    @Test
    public void storeUsesActiveObjectsAndLocks() {
        edgeMayUseOnly("org.debrief.store..", "net.java.ao..", "com.atlassian.activeobjects..", "com.atlassian.beehive..",
                "com.fasterxml.jackson..");
    }

    @Test
    public void restUsesJaxRs() {
        edgeMayUseOnly("org.debrief.rest..", "jakarta.ws.rs..", "jakarta.inject..", "com.atlassian.plugins.rest..");
    }

    @Test
    public void jiraUsesJirasApi() {
        edgeMayUseOnly("org.debrief.jira..", "com.atlassian.jira..", "com.atlassian.query..", "com.atlassian.event..",
                "com.atlassian.mail..", "com.atlassian.scheduler..", "com.atlassian.sal.api..", "com.atlassian.plugin..",
                "com.atlassian.webresource..", "com.atlassian.templaterenderer..", "com.atlassian.annotations..",
                "com.atlassian.beehive..", "org.ofbiz..", "jakarta.servlet..");
    }

    @Test
    public void confluenceUsesConfluencesApi() {
        edgeMayUseOnly("org.debrief.confluence..", "com.atlassian.confluence..", "com.atlassian.applinks..",
                "com.atlassian.sal.api..", "com.atlassian.webresource..", "com.atlassian.plugin..",
                "com.atlassian.templaterenderer..", "com.atlassian.annotations..", "jakarta.servlet..");
    }

    @Test
    public void everyClassHasItsPlace() {
        check(
                classes().should().resideInAnyPackage(with(
                        SUBJECT, APP, SHARED_DOCUMENT, SHARED_WEB, PLUGIN, "org.debrief.store..", "org.debrief.rest..",
                        "org.debrief.jira..", "org.debrief.confluence..")),
                MAIN);
    }

    @Test
    public void jsonIsReadInThreePlaces() {
        check(
                noClasses().that().resideOutsideOfPackages(SHARED_DOCUMENT, "org.debrief.store..", PARSERS)
                        .should().dependOnClassesThat().resideInAPackage("com.fasterxml.."),
                MAIN);
    }

    @Test
    public void nothingReachesTheHostStatically() {
        for (String locator : List.of(
                "com.atlassian.jira.component.ComponentAccessor",
                "com.atlassian.sal.api.component.ComponentLocator",
                "com.atlassian.spring.container.ContainerManager")) {
            check(noClasses().should().dependOnClassesThat().haveFullyQualifiedName(locator), MAIN);
        }
    }

    @Test
    public void timeComesFromAClock() {
        check(noClasses().should().accessTargetWhere(describe("reads the machine's time", ArchitectureTest::readsTheTime)), MAIN);
    }

    @Test
    public void clocksAreMadeInTheWiring() {
        check(
                noClasses().that().resideOutsideOfPackage(PLUGIN)
                        .should().accessTargetWhere(describe("makes a clock", access ->
                                access.getTargetOwner().isEquivalentTo(Clock.class) && access.getName().startsWith("system"))),
                MAIN);
    }

    private static boolean readsTheTime(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getPackageName();
        boolean now = owner.equals("java.time") && access.getName().equals("now") && !access.getDescription().contains(Clock.class.getName());
        boolean date = access.getTargetOwner().isEquivalentTo(Date.class) && access.getDescription().contains("<init>()");
        return now || date || access.getTargetOwner().isEquivalentTo(System.class) && access.getName().equals("currentTimeMillis");
    }

    @Test
    public void thePluginKnowsNoSandbox() {
        check(noClasses().should().dependOnClassesThat().resideInAPackage(SANDBOX), MAIN);
    }

    @Test
    public void theSandboxKnowsNoPlugin() {
        DescribedPredicate<JavaClass> plugin =
                resideInAnyPackage("org.debrief..").and(not(resideInAnyPackage(SANDBOX)));
        check(noClasses().should().dependOnClassesThat(plugin), SANDBOX_CLASSES);
    }

    @Test
    public void theSandboxesProductsDoNotKnowEachOther() {
        wall("jira", "confluence");
        wall("confluence", "jira");
    }

    private static void wall(String from, String to) {
        check(
                noClasses().that().resideInAnyPackage("org.debrief.sandbox." + from + "..", "org.debrief.sandbox.pages." + from + "..")
                        .should().dependOnClassesThat()
                        .resideInAnyPackage("org.debrief.sandbox." + to + "..", "org.debrief.sandbox.pages." + to + ".."),
                SANDBOX_CLASSES);
    }

    @Test
    public void theSandboxesHostKnowsNoProduct() {
        check(
                noClasses().that().resideInAPackage("org.debrief.sandbox.host..")
                        .should().dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.debrief.sandbox.jira..", "org.debrief.sandbox.confluence..", "org.debrief.sandbox.pages.jira..",
                                "org.debrief.sandbox.pages.confluence..", "org.debrief.sandbox.demo..",
                                "com.atlassian.jira..", "com.atlassian.confluence.."),
                SANDBOX_CLASSES);
    }
}
