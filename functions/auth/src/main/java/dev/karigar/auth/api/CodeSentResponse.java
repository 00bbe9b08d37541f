package dev.karigar.auth.api;

import dev.karigar.auth.domain.OneTimeCode;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A one-time code that was sent. The response is the same whether or not there is an account. */
@Serdeable(naming = SnakeCaseStrategy.class)
@Schema(description = "A one-time code that was sent. The answer is the same whether or not there is an account.")
record CodeSentResponse(@Schema(description = "Identifies the code when it is verified or sent again.") UUID otpId,
        @Schema(description = "The code is not accepted after this time.") Instant expiresAt,
        @Schema(description = "A new code can be requested from this time on.") Instant resendAt) {

    static CodeSentResponse of(OneTimeCode code) {
        return new CodeSentResponse(code.id(), code.expiresAt(), roundedUp(code.resendAt()));
    }

    // Times on the wire have no fraction. A client that waits until a time that was cut off would come too early.
    private static Instant roundedUp(Instant time) {
        return time.plusSeconds(1).minusNanos(1).truncatedTo(ChronoUnit.SECONDS);
    }
}
