package org.debrief.sandbox.confluence.macro;

import java.util.List;

/**
 * One parameter of a macro as the macro browser asks for it; {@code type} as in the descriptor ({@code string}, {@code enum}, {@code
 * boolean}, …),
 * {@code values} the choices of an enumeration, {@code preset} the default or an empty text.
 */
public record MacroParameter(String name, String type, String label, String description, Demand demand, String preset,
        List<String> values) {
    /** How much of it is asked for. */
    public enum Demand {
        /** May be left out. */
        OPTIONAL,
        /** Has to be given. */
        REQUIRED,
        /** May have several values, joined by commas. */
        MULTIPLE,
        /** Is never shown. */
        HIDDEN
    }
}
