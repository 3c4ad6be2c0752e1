package health.assay.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A handler that asks for no permission, and why that is right.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {

    Whom value();

    String because();

    /// As with `@Needs`: whether it must have been proved within the last minutes who this is.
    boolean freshly() default false;

    enum Whom {
        /// Before anybody has signed in.
        EVERYBODY,
        /// Whoever has proved who they are in part: the second factor may be missing.
        HALF_SIGNED_IN,
        /// Any person who is signed in, in whatever organization.
        SIGNED_IN,
        /// Any member of the organization that the address names.
        MEMBERS
    }
}
