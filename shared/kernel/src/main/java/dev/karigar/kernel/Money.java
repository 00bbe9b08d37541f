package dev.karigar.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in the minor units of its currency: 4500 EUR are 45 euros.
 *
 * @param amount   minor units; may be negative for a refund line
 * @param currency ISO 4217
 */
public record Money(long amount, Currency currency) {

    public static Money of(long amount, String currency) {
        return new Money(amount, Currency.getInstance(currency));
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return new Money(Math.addExact(amount, other.amount), currency);
    }

    /** This amount times {@code factor}; half a minor unit is rounded away from zero. */
    public Money times(BigDecimal factor) {
        return new Money(BigDecimal.valueOf(amount).multiply(factor).setScale(0, RoundingMode.HALF_UP).longValueExact(), currency);
    }
}
