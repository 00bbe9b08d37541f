package dev.karigar.documents.api;

import dev.karigar.catalog.ProblemCode;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;

/** All problem types of the API. */
@Serdeable
@Schema(description = "All problem types of the API.")
record ProblemTypesResponse(@Schema(description = "The problem types, by status.") List<ProblemType> items) {

    /** One kind of problem. */
    @Serdeable
    @Schema(name = "ProblemType", description = "One kind of problem.")
    record ProblemType(
            @Schema(description = "The `type` of such a problem, relative to the API.", example = "/problems/slot-taken") String type,
            @Schema(description = "The `code` of such a problem.", example = "slot-taken") String code,
            @Schema(description = "The HTTP status.", example = "409") int status,
            @Schema(description = "The kind in a few words.", example = "The time is taken") String title,
            @Schema(description = "The cause and what a client can do about it.",
                    example = "Another booking of the provider overlaps with this time.") String explanation) {
    }

    static ProblemTypesResponse ofCatalog() {
        return new ProblemTypesResponse(Arrays.stream(ProblemCode.values())
                .map(code -> new ProblemType(code.type(), code.code(), code.status(), code.title(), code.explanation()))
                .toList());
    }
}
