package org.debrief.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The categories that the factors of a project may have: the common ones, then its own in their order.
 *
 * @param own what the project added
 */
public record Categories(List<Category> own) {

    /** The common ones alone. */
    public static final Categories COMMON = new Categories(List.of());

    public Categories {
        own = List.copyOf(own);
    }

    /** The keys of all. */
    public List<String> keys() {
        return Stream.concat(Factor.COMMON_CATEGORIES.stream(), own.stream().map(Category::key)).toList();
    }

    /** The name that the project gave to a key; empty for a common one and for one that it no longer has. */
    public Optional<String> name(String key) {
        return own.stream().filter(category -> category.key().equals(key)).map(Category::name).findFirst();
    }

    /** The own ones that any of the factors has. */
    public Categories usedBy(List<Factor> factors) {
        return new Categories(own.stream()
                .filter(category -> factors.stream().anyMatch(factor -> factor.category().equals(category.key())))
                .toList());
    }
}
