package dev.karigar.users.api;

import dev.karigar.kernel.Actor;
import dev.karigar.web.paging.PageResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What users say they are qualified for. */
@Tag(name = "Users")
interface CertificationsApi {

    @Operation(summary = "Your certifications, newest first")
    PageResponse<CertificationResponse> list(Actor actor, @Nullable Integer limit, @Nullable String cursor);

    @Operation(summary = "Claim a certification", description = "It is PENDING until an administrator has verified it.")
    CertificationResponse claim(Actor actor, CertificationRequest body);

    @Operation(summary = "Take a certification back")
    void remove(Actor actor, UUID certificationId);
}
