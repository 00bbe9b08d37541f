package dev.karigar.keys.handler;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * The answer of one invocation.
 *
 * @param done    one sentence for each change, in order
 * @param nextDue when the next step is due
 */
@Serdeable
public record RotationResult(List<String> done, @JsonProperty("next_due") Instant nextDue) {

    public RotationResult {
        done = List.copyOf(done);
    }
}
