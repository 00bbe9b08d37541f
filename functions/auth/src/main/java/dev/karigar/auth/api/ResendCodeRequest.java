package dev.karigar.auth.api;

import dev.karigar.auth.domain.CodeChannel;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;

/** A request for a new code in place of one that did not arrive. */
@Serdeable(naming = SnakeCaseStrategy.class)
@Schema(description = "How a new code is sent.")
record ResendCodeRequest(@Schema(description = "How the phone receives the new code.") CodeChannel channel) {
}
