package dev.karigar.keys.handler;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.karigar.keys.domain.Rotation.Mode;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * The event of an operator ({@code action}), of the schedule ({@code detail-type}) or of a deployment (neither).
 *
 * @param action {@code ensure}, {@code step} or {@code rotate}
 */
@Serdeable
public record RotationEvent(@Nullable String action, @JsonProperty("detail-type") @Nullable String detailType) {

    private static final String SCHEDULE = "rotate-keys-step";

    /** @throws IllegalArgumentException for an unknown action */
    Mode mode() {
        if (action == null) {
            return SCHEDULE.equals(detailType) ? Mode.STEP : Mode.ENSURE;
        }
        return switch (action) {
            case "ensure" -> Mode.ENSURE;
            case "step" -> Mode.STEP;
            case "rotate" -> Mode.ROTATE;
            default -> throw new IllegalArgumentException("action is ensure, step or rotate, not " + action);
        };
    }
}
