package dev.karigar.web.json;

import dev.karigar.kernel.Money;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * Money on the wire.
 *
 * @param amount   minor units of the currency
 * @param currency ISO 4217
 */
@Serdeable
@Schema(name = "Money")
public record MoneyBody(@PositiveOrZero @Max(1_000_000_000_000L) long amount,
        @KnownCurrency @Pattern(regexp = "^[A-Z]{3}$") String currency) {

    public static MoneyBody of(Money money) {
        return new MoneyBody(money.amount(), money.currency().getCurrencyCode());
    }

    public Money toMoney() {
        return Money.of(amount, currency);
    }
}
