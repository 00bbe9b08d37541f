package dev.karigar.web.json;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A region of the IANA time zone database such as {@code Europe/Berlin}, or {@code UTC}; fixed offsets are refused. */
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
public @interface KnownTimeZone {

    String message() default "not a time zone of the IANA database";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
