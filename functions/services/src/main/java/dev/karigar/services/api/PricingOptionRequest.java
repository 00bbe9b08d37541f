package dev.karigar.services.api;

import dev.karigar.kernel.Ids;
import dev.karigar.services.domain.PricingOption;
import dev.karigar.web.json.MoneyBody;
import dev.karigar.web.json.TextConstraints;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fixed price that a requester can choose instead of the base price.
 *
 * @param price Price of the whole option, in minor units of the currency.
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record PricingOptionRequest(
        @Schema(description = "Ignored: each change of the options assigns new ids. Accepted so that an option can be sent back as "
                + "it was read.", example = Examples.OPTION_ID) @Nullable UUID id,
        @Schema(description = "Name, 1 to 100 characters.", example = "Two taps") @Pattern(regexp = TextConstraints.NAME,
                message = TextConstraints.NAME_RULE) String name,
        @Valid MoneyBody price,
        @Schema(description = "Duration of a booking with this option, in minutes; absent or null for the listing's own duration.",
                example = "90", type = "integer", format = "int32") @Nullable @Min(5) @Max(1440) Integer durationMinutes) {

    PricingOption toOption(Ids ids) {
        // Never the client's id, which could be that of another listing's option. Bookings hold a copy of their option's price.
        return new PricingOption(ids.next(), name, price.toMoney(), durationMinutes);
    }
}
