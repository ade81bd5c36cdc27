package org.debrief.store.upgrade;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** What version 3 made of the tables of version 2, frozen: places of factors and whys, and the factor that a why explains. */
final class Schema3 {

    private Schema3() {}

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
