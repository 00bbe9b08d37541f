package dev.karigar.web.json;

import io.micronaut.context.annotation.Factory;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Validators of {@link KnownCurrency}, {@link KnownTimeZone} and {@link KnownLocale}. */
@Factory
final class Constraints {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies()
            .stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    @Singleton
    ConstraintValidator<KnownCurrency, String> currencies() {
        return (value, annotation, context) -> value == null || CURRENCIES.contains(value);
    }

    @Singleton
    ConstraintValidator<KnownTimeZone, String> timeZones() {
        return (value, annotation, context) -> value == null || value.contains("/") && ZoneId.getAvailableZoneIds().contains(value)
                || "UTC".equals(value);
    }

    @Singleton
    ConstraintValidator<KnownLocale, String> locales() {
        return (value, annotation, context) -> value == null || isLanguageTag(value);
    }

    private static boolean isLanguageTag(String value) {
        try {
            return !new Locale.Builder().setLanguageTag(value).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
