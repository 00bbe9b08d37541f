package dev.karigar.web.json;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A currency code of ISO 4217. */
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
public @interface KnownCurrency {

    String message() default "not a currency of ISO 4217";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
