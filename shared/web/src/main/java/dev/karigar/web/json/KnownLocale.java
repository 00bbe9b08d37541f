package dev.karigar.web.json;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A well-formed language tag of BCP 47, {@code en-IN}. */
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
public @interface KnownLocale {

    String message() default "not a language tag of BCP 47";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
