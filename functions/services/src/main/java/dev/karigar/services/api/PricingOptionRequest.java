package dev.karigar.services.api;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * A fixed price a customer can choose.
 *
 * @param id              made by the server, anew with every change; what a client sends is not looked at
 * @param durationMinutes when it takes another time than the listing says
 */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "PricingOption")
record PricingOptionBody(@Nullable UUID id, @Pattern(regexp = TextConstraints.NAME, message = TextConstraints.NAME_RULE) String name,
        @Valid MoneyBody price, @Nullable @Min(5) @Max(1440) Integer durationMinutes) {

    static PricingOptionBody of(PricingOption option) {
        return new PricingOptionBody(option.id(), option.name(), MoneyBody.of(option.price()), option.durationMinutes());
    }

    PricingOption toOption(Ids ids) {
        // Always a new id: an id sent by a client could be another listing's. Options are few and bookings copy their price.
        return new PricingOption(ids.next(), name, price.toMoney(), durationMinutes);
    }
}
