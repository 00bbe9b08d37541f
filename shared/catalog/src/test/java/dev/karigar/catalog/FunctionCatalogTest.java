package dev.karigar.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FunctionCatalogTest {

    // The gateway gives up after 30 s, whatever the function does (API Gateway quotas, HTTP APIs).
    private static final Duration GATEWAY = Duration.ofSeconds(29);
    // "Set the queue's visibility timeout to at least six times the timeout of the function" (Lambda, SQS event sources).
    private static final int VISIBILITY_FACTOR = 6;

    @Test
    void names_handlers_routes_and_schedules_are_unique() {
        assertThat(FunctionCatalog.all()).extracting(FunctionSpec::name).doesNotHaveDuplicates();
        assertThat(FunctionCatalog.all()).extracting(FunctionSpec::handler).doesNotHaveDuplicates();
        assertThat(FunctionCatalog.all()).flatExtracting(FunctionSpec::routes).extracting(Route::key).doesNotHaveDuplicates();
        assertThat(FunctionCatalog.all()).flatExtracting(FunctionSpec::schedules).extracting(Schedule::name).doesNotHaveDuplicates();
    }

    @Test
    void every_function_has_a_trigger() {
        assertThat(FunctionCatalog.all()).allSatisfy(function -> assertThat(function.triggers().deploy() || !function.routes().isEmpty()
                || !function.consumes().isEmpty() || !function.schedules().isEmpty()).isTrue());
    }

    @Test
    void http_functions_time_out_before_the_gateway() {
        assertThat(FunctionCatalog.all()).filteredOn(function -> !function.routes().isEmpty())
                .allSatisfy(function -> assertThat(function.timeout()).isLessThan(GATEWAY));
    }

    @Test
    void visibility_timeouts_are_six_times_the_consumers_timeout() {
        assertThat(FunctionCatalog.all()).allSatisfy(function -> assertThat(function.consumes()).allSatisfy(
                queue -> assertThat(queue.visibility()).isGreaterThanOrEqualTo(function.timeout().multipliedBy(VISIBILITY_FACTOR))));
    }

    @Test
    void every_queue_has_one_consumer_and_a_sender() {
        for (var queue : FunctionCatalog.queues()) {
            assertThat(FunctionCatalog.all()).filteredOn(function -> function.consumes().contains(queue)).as(queue.name()).hasSize(1);
            assertThat(FunctionCatalog.all()).filteredOn(function -> function.sendsTo().contains(queue)).as(queue.name()).isNotEmpty();
        }
    }

    @Test
    void the_outbox_relay_can_send_to_every_queue_of_a_function_with_an_outbox() {
        var relay = FunctionCatalog.named("outbox-relay").orElseThrow();
        assertThat(FunctionCatalog.outboxes()).contains("auth");
        assertThat(FunctionCatalog.all()).filteredOn(function -> function.grants().outbox().isPresent())
                .allSatisfy(function -> assertThat(relay.sendsTo()).containsAll(function.sendsTo()));
    }

    @Test
    void only_one_function_signs_and_only_deploys_own_the_database() {
        assertThat(FunctionCatalog.all())
                .filteredOn(function -> function.grants().reads().contains(ManagedSecret.SIGNING_KEYS) && !function.routes().isEmpty())
                .extracting(FunctionSpec::name)
                .containsExactly("auth");
        assertThat(FunctionCatalog.all()).filteredOn(function -> function.grants().owner())
                .allSatisfy(function -> assertThat(function.triggers().deploy()).isTrue());
    }
}
