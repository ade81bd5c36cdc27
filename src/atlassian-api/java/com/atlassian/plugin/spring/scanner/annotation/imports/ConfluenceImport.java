package com.atlassian.plugin.spring.scanner.annotation.imports;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a field or parameter that Spring Scanner fills with an OSGi service of Confluence, and leaves alone in the other products. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface ConfluenceImport {

    /** The bean name, or empty for the default name. */
    String value() default "";
}
