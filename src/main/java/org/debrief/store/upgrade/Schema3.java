package org.debrief.store.upgrade;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What version 3 made of the tables of version 2, frozen: places of factors and whys, the factor that a why explains, and
 * what projects decided. */
final class Schema3 {

    private Schema3() {}

    /** What projects decided. */
    @Table("PROJECT_SETTINGS")
    interface ProjectSettings extends Entity {

        @NotNull
        @Unique
        long getProjectId();

        void setProjectId(long projectId);

        @NotNull
        int getRev();

        void setRev(int rev);

        @StringLength(StringLength.UNLIMITED)
        String getCategories();

        void setCategories(String categories);
    }

    /** Contributing factors. */
    @Table("FACTOR")
    interface Factor extends Schema2.Factor {

        @Override
        @Indexed
        @NotNull
        long getIncidentId();

        Integer getPlace();

        void setPlace(Integer place);
    }

    /** Whys. */
    @Table("WHY")
    interface Why extends Schema2.Why {

        @Override
        @Indexed
        @NotNull
        long getIncidentId();

        String getEffectPart();

        void setEffectPart(String effectPart);

        Integer getPlace();

        void setPlace(Integer place);
    }
}
