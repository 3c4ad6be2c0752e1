package health.assay.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The permission that a handler asks of whoever calls it. Every handler has this or `@OpenTo`.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    String value();

    /// Whether whoever does it must have proved within the last minutes that they are still the one who signed in.
    boolean freshly() default false;
}
