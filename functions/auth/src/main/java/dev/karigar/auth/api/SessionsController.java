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
import io.swagger.v3.oas.annotations.Parameter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Controller("/api/v1/auth/sessions")
final class SessionsController implements SessionsApi {

    private final ListSessions listSessions;
    private final EndSession endSession;
    private final Cursors cursors;

    SessionsController(ListSessions listSessions, EndSession endSession, Cursors cursors) {
        this.listSessions = listSessions;
        this.endSession = endSession;
        this.cursors = cursors;
    }

    @Override
    @Get
    public PageResponse<SessionResponse> list(@Parameter(hidden = true) Actor actor, @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor) {
        var list = "sessions:" + actor.userId();
        var page = listSessions.list(actor, cursors.request(list, limit, cursor));
        return cursors.answer(list, page.map(session -> SessionResponse.of(session, actor)));
    }

    @Override
    @Delete("/{session_id}")
    @Status(HttpStatus.NO_CONTENT)
    public void end(@Parameter(hidden = true) Actor actor, @PathVariable("session_id") UUID sessionId) {
        endSession.end(sessionId, actor).orElseThrow(AuthProblems::of);
    }
}
