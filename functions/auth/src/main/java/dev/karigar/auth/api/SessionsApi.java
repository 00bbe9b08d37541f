package dev.karigar.auth.api;

import dev.karigar.kernel.Actor;
import dev.karigar.web.paging.PageResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The user's devices. */
@Tag(name = "Auth")
interface SessionsApi {

    @Operation(summary = "The devices you are signed in on", description = "Newest first.")
    PageResponse<SessionResponse> list(Actor actor, @Nullable Integer limit, @Nullable String cursor);

    @Operation(summary = "Sign one of your devices out", description = "Its access token lasts out its 15 minutes; it gets no other.")
    void end(Actor actor, UUID sessionId);
}
