package dev.karigar.web.idempotency;

import dev.karigar.catalog.IdempotencyKey;
import dev.karigar.catalog.ProblemCode;
import dev.karigar.platform.IdempotencyStore;
import dev.karigar.platform.IdempotencyStore.StoredResponse;
import dev.karigar.platform.UnitOfWork;
import dev.karigar.web.auth.Actors;
import dev.karigar.web.auth.CatalogRoutes;
import dev.karigar.web.auth.FilterOrder;
import dev.karigar.web.problem.ProblemException;
import io.micronaut.context.BeanProvider;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.FilterContinuation;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Runs a request with an {@code Idempotency-Key} once and replays its stored response to repetitions. The lock of the key, the effects of
 * the request and the stored response share one transaction: a crash leaves none of them, and a repetition after it runs.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(FilterOrder.IDEMPOTENCY)
final class IdempotencyFilter {

    static final String HEADER = "Idempotency-Key";

    private static final Duration RECORD_TTL = Duration.ofHours(24);
    private static final int MAX_KEY_LENGTH = 255;

    private final CatalogRoutes routes;
    private final BeanProvider<IdempotencyStore> store;
    private final BeanProvider<UnitOfWork> unitOfWork;
    private final StoredResponses responses;
    private final Clock clock;

    IdempotencyFilter(CatalogRoutes routes, BeanProvider<IdempotencyStore> store, BeanProvider<UnitOfWork> unitOfWork,
            StoredResponses responses, Clock clock) {
        this.routes = routes;
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.responses = responses;
        this.clock = clock;
    }

    @RequestFilter
    HttpResponse<?> runOnce(HttpRequest<?> request, FilterContinuation<HttpResponse<?>> next) {
        var rule = routes.of(request).map(route -> route.idempotency()).orElse(IdempotencyKey.IGNORED);
        var key = rule == IdempotencyKey.IGNORED ? null : key(request, rule);
        if (key == null) {
            return next.proceed();
        }
        try {
            return unitOfWork.get().run(() -> run(request, key, next));
        } catch (RolledBack failed) {
            return failed.response();
        }
    }

    private static @Nullable String key(HttpRequest<?> request, IdempotencyKey rule) {
        var key = request.getHeaders().get(HEADER);
        if (key == null || key.isBlank()) {
            if (rule == IdempotencyKey.REQUIRED) {
                throw ProblemException.of(ProblemCode.IDEMPOTENCY_KEY_REQUIRED);
            }
            return null;
        }
        if (key.length() > MAX_KEY_LENGTH) {
            throw ProblemException.of(ProblemCode.INVALID_IDEMPOTENCY_KEY);
        }
        return key;
    }

    private HttpResponse<?> run(HttpRequest<?> request, String key, FilterContinuation<HttpResponse<?>> next) {
        var owner = Actors.of(request).map(actor -> actor.userId().toString()).orElse("anonymous");
        var fingerprint = RequestFingerprint.of(request);
        if (!store.get().tryLock(owner, key)) {
            throw ProblemException.of(ProblemCode.REQUEST_IN_PROGRESS).header("Retry-After", "1");
        }
        var first = store.get().find(owner, key, clock.instant());
        if (first.isPresent()) {
            return replay(first.get(), fingerprint);
        }
        // Not next.proceed(): it continues in the context of before this filter, without the open transaction and its connection.
        var response = next.request(request).proceed();
        if (response.code() >= 500) {
            throw new RolledBack(response);
        }
        var stored = responses.of(response, fingerprint);
        var now = clock.instant();
        store.get().save(owner, key, stored, now, now.plus(RECORD_TTL));
        return response;
    }

    private HttpResponse<?> replay(StoredResponse first, String fingerprint) {
        if (!first.fingerprint().equals(fingerprint)) {
            throw ProblemException.of(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        }
        return responses.replay(first);
    }

    /** Rolls the transaction back with the response of a failed request, so that the key can be used again. */
    private static final class RolledBack extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient HttpResponse<?> response;

        RolledBack(HttpResponse<?> response) {
            super("rolled back", null, false, false);
            this.response = response;
        }

        HttpResponse<?> response() {
            return response;
        }
    }
}
