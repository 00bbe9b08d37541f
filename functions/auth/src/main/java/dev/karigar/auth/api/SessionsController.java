package dev.karigar.auth.api;

import dev.karigar.auth.usecase.EndSession;
import dev.karigar.auth.usecase.ListSessions;
import dev.karigar.kernel.Actor;
import dev.karigar.web.paging.Cursors;
import dev.karigar.web.paging.PageResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sessions of the caller. */
@Controller("/api/v1/auth/sessions")
@Tag(name = "Auth")
final class SessionsController {

    private final ListSessions listSessions;
    private final EndSession endSession;
    private final Cursors cursors;

    SessionsController(ListSessions listSessions, EndSession endSession, Cursors cursors) {
        this.listSessions = listSessions;
        this.endSession = endSession;
        this.cursors = cursors;
    }

    @Get
    @Operation(summary = "List my sessions", description = "Newest first.")
    @ApiResponse(responseCode = "200", description = "A page of sessions.", useReturnTypeSchema = true)
    PageResponse<SessionResponse> listSessions(@Parameter(hidden = true) Actor actor, @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        var list = "sessions:" + actor.userId();
        var page = listSessions.list(actor, cursors.request(list, limit, cursor));
        return cursors.answer(list, page.map(session -> SessionResponse.of(session, actor)));
    }

    @Delete("/{session_id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "End a session",
            description = "Its access token remains valid until it expires, 15 minutes at most; it cannot be refreshed.")
    @ApiResponse(responseCode = "204", description = "The session has ended.")
    void endSession(@Parameter(hidden = true) Actor actor,
            @PathVariable("session_id") @Parameter(description = "`id` of one of the caller's sessions.") UUID sessionId) {
        endSession.end(sessionId, actor).orElseThrow(AuthProblems::of);
    }
}
