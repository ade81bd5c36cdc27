package org.debrief.analysis;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.Test;

/** Which categories factors may have, and in which order they are shown. */
public final class CategoriesTest {

    private static final Categories OWN = new Categories(List.of(new Category("VENDOR", "Vendors"), new Category("CAPACITY", "Capacity")));

    private static Factor factor(String category) {
        return new Factor(category.toLowerCase(Locale.ROOT), 1, category, "x", null, List.of());
    }

    @Test
    public void theCommonOnesComeFirst() {
        assertEquals(List.of("PROCESS", "TOOLING", "COMMUNICATION", "VENDOR", "CAPACITY"), OWN.keys());
        assertEquals(Optional.of("Vendors"), OWN.name("VENDOR"));
        assertEquals(Optional.empty(), OWN.name("PROCESS"));
    }

    @Test
    public void factorsAreGroupedInThatOrderAndThoseOfRemovedCategoriesLast() {
        List<FactorGroup> groups = FactorGroup.of(
                List.of(factor("GONE"), factor("CAPACITY"), factor("VENDOR"), factor("TOOLING")), OWN);
        assertEquals(List.of("TOOLING", "VENDOR", "CAPACITY", "GONE"), groups.stream().map(FactorGroup::category).toList());
    }

    @Test
    public void thoseInUseAreTold() {
        assertEquals(List.of(new Category("CAPACITY", "Capacity")), OWN.usedBy(List.of(factor("CAPACITY"), factor("TOOLING"))).own());
    }
}
