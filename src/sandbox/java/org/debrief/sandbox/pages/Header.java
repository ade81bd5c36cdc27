package org.debrief.sandbox.pages;

import java.util.ArrayList;
import java.util.List;
import org.debrief.sandbox.pages.Frame.Link;

/**
 * What a product puts into its header: links and menus on the left; a search, its administration and the reader's own menu on the right.
 */
public final class Header {
    private final List<Menu> menus = new ArrayList<>();
    private String createHref = "";
    private Search search;
    private Menu administration;
    private Person person = new Person("", List.of());

    /** A field that sends its text to an address as a parameter. */
    public record Search(String href, String parameter) {
    }

    /** The reader's picture and the links of their menu; logging out comes last of itself. */
    public record Person(String avatarHref, List<Link> links) {
    }

    /** A plain link. */
    public Header link(String id, String text, String href) {
        return menu(new Menu(id, text, href, List.of()));
    }

    /** A menu; without any links it is a plain link. */
    public Header menu(Menu menu) {
        menus.add(menu);
        return this;
    }

    /** The button that makes something new. */
    public Header create(String href) {
        createHref = href;
        return this;
    }

    public Header search(Search field) {
        search = field;
        return this;
    }

    /** The menu behind the cog. */
    public Header administration(Menu menu) {
        administration = menu;
        return this;
    }

    public Header person(Person menu) {
        person = menu;
        return this;
    }

    List<Menu> menus() {
        return menus;
    }

    String createHref() {
        return createHref;
    }

    Search search() {
        return search;
    }

    Menu administration() {
        return administration;
    }

    Person person() {
        return person;
    }
}
