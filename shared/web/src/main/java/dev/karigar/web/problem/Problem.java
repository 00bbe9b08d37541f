package dev.karigar.web.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * RFC 9457 problem details, {@code application/problem+json}.
 *
 * @param type     a URI that names the kind
 * @param title    the kind in words, always the same for a code
 * @param detail   what is particular about this occurrence
 * @param instance the path that was called
 * @param code     stable kebab-case word
 * @param traceId  the request id
 * @param errors   the invalid values, for {@code validation-failed}
 * @param members  further members of the kind, such as {@code attempts_left}
 */
@Serdeable(naming = SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "RFC 9457 problem details")
public record Problem(String type, String title, int status, @Nullable String detail, String instance, String code, String traceId,
        @Nullable List<FieldError> errors, @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {
}
