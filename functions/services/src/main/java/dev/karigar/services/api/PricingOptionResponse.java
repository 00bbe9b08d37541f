package dev.karigar.services.api;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.karigar.services.domain.PricingOption;
import dev.karigar.web.json.MoneyBody;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fixed price that a requester can choose instead of the base price.
 *
 * @param price Price of the whole option, in minor units of the currency.
 */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
record PricingOptionResponse(
        @Schema(description = "Id of the option, sent as `pricing_option_id` of a booking. Each change of the options assigns new "
                + "ids.", example = Examples.OPTION_ID) UUID id,
        @Schema(description = "Name of the option.", example = "Two taps") String name, MoneyBody price,
        @Schema(description = "Duration of a booking with this option, in minutes; null for the listing's own duration.", example = "90",
                type = "integer", format = "int32", requiredMode = REQUIRED) @Nullable Integer durationMinutes) {

    static PricingOptionResponse of(PricingOption option) {
        return new PricingOptionResponse(option.id(), option.name(), MoneyBody.of(option.price()), option.durationMinutes());
    }
}
