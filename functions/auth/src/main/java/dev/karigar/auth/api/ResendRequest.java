package dev.karigar.auth.api;

import dev.karigar.auth.domain.CodeChannel;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;

/** @param channel how the phone is to get the new code */
@Serdeable(naming = SnakeCaseStrategy.class)
record ResendRequest(CodeChannel channel) {
}
