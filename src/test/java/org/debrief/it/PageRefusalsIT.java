package org.debrief.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.BeforeClass;
import org.junit.Test;

/** What the pages of projects, boards and profiles refuse, with what they say; asked by a program that sends their forms. */
public class PageRefusalsIT {
    private static final String SETTINGS = "/plugins/servlet/project-config/PRF";

    private static String board;

    @BeforeClass
    public static void arrange() {
        Site.createProject("PRF");
        Site.createProject("PRX");
        Site.grant("PRF", "BROWSE_PROJECTS", "group:jira-users", "user:kim", "user:ada");
        Site.grant("PRF", "ADMINISTER_PROJECTS", "user:kim");
        board = Products.jira("admin").get("/rest/agile/1.0/board?projectKeyOrId=PRF").expect(200).json().at("/values/0/id").asText();
    }

    private static Client.Answer post(String user, String path, String... fields) {
        return send(user, path, "no-check", fields);
    }

    private static Client.Answer send(String user, String path, String token, String... fields) {
        Map<String, String> form = new TreeMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        String body = form.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(),
                StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Products.jira(user).send("POST", path, body, "Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html",
                "X-Atlassian-Token", token);
    }

    private static Client.Answer get(String user, String path) {
        return Products.jira(user).get(path, "Accept", "text/html");
    }

    private static void says(String text, Client.Answer answer) {
        String plain = answer.body().replace("&#39;", "'");
        assertTrue(answer.status() + " " + plain, plain.contains(text));
    }

    @Test
    public void formsOfOtherPagesAreRefused() {
        for (String path : new String[] {SETTINGS + "/details", "/secure/RapidView.jspa?rapidView=" + board,
                "/secure/ManageRapidViews.jspa",
            "/secure/EditProfile.jspa", "/secure/project/AddProject.jspa"}) {
            says("XSRF Security Token Missing", send("admin", path, "", "name", "x").expect(403));
        }
    }

    @Test
    public void settingsAreForAdministratorsOfTheProject() {
        says("You cannot edit the configuration of this project.", get("ada", SETTINGS + "/summary").expect(403));
        says("You cannot edit the configuration of this project.", post("ada", SETTINGS + "/details", "name", "Mine", "lead", "ada")
                .expect(403));
        assertEquals("Project PRF", Products.jira("admin").get("/rest/api/2/project/PRF").expect(200).json().get("name").asText());
        assertEquals(get("ada", "/plugins/servlet/project-config/PRX").expect(404).body().replaceAll("(?s).*<main", ""),
                get("ada", "/plugins/servlet/project-config/NONE").expect(404).body().replaceAll("(?s).*<main", ""));
        get("kim", SETTINGS + "/nowhere").expect(404);
        get(null, SETTINGS).expect(302);
    }

    @Test
    public void someSettingsAreForAdministratorsOfTheSite() {
        get("kim", SETTINGS + "/permissions").expect(200);
        says("Only Jira administrators may change permissions.", post("kim", SETTINGS + "/permissions", "action", "grant", "permission",
                "EDIT_ISSUES",
                "kind", "user", "holder", "kim"));
        says("Only Jira administrators may archive or restore a project.", post("kim", SETTINGS + "/details", "archive", "true"));
        says("Only Jira administrators may choose the issue security scheme.", post("kim", SETTINGS + "/issuesecurity", "scheme", ""));
        says("You must have global administrator rights", post("kim", "/secure/project/AddProject.jspa", "name", "New", "key", "NEW",
                "lead", "kim").expect(403));
    }

    @Test
    public void detailsOfAProjectAreChecked() {
        says("the user 'nobody' does not exist", post("kim", SETTINGS + "/details", "name", "Kept <i>", "lead", "nobody"));
        says("value=\"Kept &lt;i&gt;\"", post("kim", SETTINGS + "/details", "name", "Kept <i>", "lead", "nobody"));
        says("A project with that name already exists.", post("kim", SETTINGS + "/details", "name", "project prx", "lead", "kim"));
        says("You must specify a valid project name.", post("kim", SETTINGS + "/details", "name", " ", "lead", "kim"));
        says("must not exceed 80 characters", post("kim", SETTINGS + "/details", "name", "x".repeat(81), "lead", "kim"));
        says("must not exceed 4000 characters", post("kim", SETTINGS + "/details", "name", "x", "lead", "kim", "description",
                "x".repeat(4001)));
    }

    @Test
    public void partsOfAProjectAreChecked() {
        says("Start date: please enter the date as year-month-day", post("kim", SETTINGS + "/versions", "action", "add", "name", "1",
                "start", "tomorrow"));
        says("must not exceed 4000 characters", post("kim", SETTINGS + "/versions", "action", "add", "name", "1", "description",
                "x".repeat(4001)));
        says("The version does not exist any more.", post("kim", SETTINGS + "/versions", "action", "delete", "version", "1"));
        says("The component does not exist any more.", post("kim", SETTINGS + "/components", "action", "save", "component",
                "99999999999999999999"));
        says("The user 'ghost' does not exist.", post("kim", SETTINGS + "/people", "action", "add", "role", "Developers", "kind", "user",
                "holder", "ghost"));
        says("The project role does not exist any more.", post("kim", SETTINGS + "/people", "action", "add", "role", "Kings", "kind",
                "user", "holder", "kim"));
        says("The group 'ghosts' does not exist.", post("admin", SETTINGS + "/permissions", "action", "grant", "permission", "EDIT_ISSUES",
                "kind", "group",
                "holder", "ghosts"));
        says("Granted to: choose one of the list.", post("admin", SETTINGS + "/permissions", "action", "grant", "permission", "EDIT_ISSUES",
                "kind",
                "user:ghost", "holder", "x"));
    }

    @Test
    public void aVersionOfAnotherProjectIsOutOfReach() {
        String id = Products.jira("admin").post("/rest/api/2/version", Map.of("project", "PRX", "name", "Theirs")).expect(201).json()
                .get("id").asText();
        says("The version does not exist any more.", post("kim", SETTINGS + "/versions", "action", "delete", "version", id));
        Products.jira("admin").get("/rest/api/2/version/" + id).expect(200);
    }

    @Test
    public void aBoardIsChangedByItsAdministratorsAndChecked() {
        String address = "/secure/RapidView.jspa?rapidView=" + board;
        says("You do not have permission to configure this board.", post("ada", address + "&config=filter", "delete", "true").expect(403));
        says("The filter: ", post("kim", address + "&config=filter", "name", "B", "jql", "nonsense = 1"));
        says("Administrator: the user 'ghost' does not exist.", post("kim", address + "&config=filter", "name", "B", "jql", "", "owner",
                "ghost"));
        says("The maximum of the column 'C' must be a whole number.", post("kim", address + "&config=columns", "columnId", "0",
                "columnName", "C",
                "columnMost", "many", "columnOrder", "1"));
        says("The column 'C' does not exist any more.", post("kim", address + "&config=columns", "columnId", "17", "columnName", "C",
                "columnOrder", "1"));
        says("The quick filter 'Q' does not exist any more.", post("kim", address + "&config=quickFilters", "filterId", "17", "filterName",
                "Q"));
        says("Choose a project you may see", post("kim", "/secure/ManageRapidViews.jspa", "name", "B", "project", "PRX"));
        assertEquals("PRF board", Products.jira("admin").get("/rest/agile/1.0/board/" + board).expect(200).json().get("name").asText());
    }

    @Test
    public void peopleChangeOnlyThemselvesAndWithSense() {
        assertTrue(get(null, "/secure/ViewProfile.jspa?name=admin").expect(302).header("Location").contains("/login.jsp"));
        says("User does not exist.", get("ada", "/secure/ViewProfile.jspa?name=ghost").expect(404));
        says("You must specify a valid email address.", post("ada", "/secure/EditProfile.jspa", "fullName", "Ada", "email", "none"));
        says("You must specify a full name", post("ada", "/secure/EditProfile.jspa", "fullName", "", "email", "a@example.com"));
        says("Time zone: choose one of the list.", post("ada", "/secure/UpdateUserPreferences.jspa", "language", "en-US", "timezone",
                "Moon/Base"));
        says("Language: choose one of the list.", post("ada", "/secure/UpdateUserPreferences.jspa", "language", "tlh", "timezone", "UTC"));
        says("The password and confirmation do not match.", post("ada", "/secure/ChangePassword.jspa", "current", "ada", "password", "a",
                "confirm", "b"));
        says("The password must not be empty.", post("ada", "/secure/ChangePassword.jspa", "current", "ada", "password", "", "confirm",
                ""));
        assertEquals("Ada Lindqvist", Products.jira("ada").get("/rest/api/2/myself").expect(200).json().get("displayName").asText());
    }
}
