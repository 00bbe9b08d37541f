package dev.karigar.auth.api;

import dev.karigar.auth.domain.OneTimeCode;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * The same whether or not there is an account.
 *
 * @param otpId     what the code is entered for
 * @param expiresAt when the code ends
 * @param resendAt  when it may be sent again
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record CodeSentResponse(UUID otpId, Instant expiresAt, Instant resendAt) {

    static CodeSentResponse of(OneTimeCode code) {
        return new CodeSentResponse(code.id(), code.expiresAt(), roundedUp(code.resendAt()));
    }

    // Times on the wire have no fraction. A client that waits until a time that was cut off would come too early.
    private static Instant roundedUp(Instant time) {
        return time.plusSeconds(1).minusNanos(1).truncatedTo(ChronoUnit.SECONDS);
    }
}
