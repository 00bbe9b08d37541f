package dev.karigar.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.catalog.ValueSource.DeploymentValue;
import dev.karigar.catalog.ValueSource.QueueUrl;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FunctionSpecTest {

    private static final FunctionSpec HTTP = FunctionSpec.of("chat", "dev.karigar.chat.ChatFunction",
            Triggers.http(List.of(Route.get("/api/v1/chats", Access.SIGNED_IN, RateLimit.READ))),
            Grants.databaseRole("karigar_chat").reading(ManagedSecret.VERIFICATION_KEYS), Sizing.HTTP, Variable.ISSUER,
            Variable.withDefault("CHAT_LIMIT"));
    private static final FunctionSpec WORKER = FunctionSpec
            .of("chat-worker", "dev.karigar.chat.ChatWorker", Triggers.queue(Queue.EMAIL), Grants.NONE.sendingTo(Queue.SMS), Sizing.WORKER)
            .inModuleOf(HTTP);

    @Test
    void two_functions_of_one_module_share_an_archive_and_nothing_else() {
        assertThat(WORKER.module()).isEqualTo("functions/chat");
        assertThat(WORKER.archive()).isEqualTo(HTTP.archive()).isEqualTo("functions/chat/target/chat.zip");
        assertThat(WORKER.artifact()).isEqualTo("chat");
        assertThat(WORKER.name()).isEqualTo("chat-worker");
        assertThat(WORKER.handler()).isEqualTo("dev.karigar.chat.ChatWorker");
        assertThat(names(HTTP)).doesNotContain("QUEUE_SMS_URL");
        assertThat(names(WORKER)).contains("QUEUE_SMS_URL").doesNotContain("DATABASE_URL", "SECRETS", "ISSUER", "CHAT_LIMIT");
    }

    @Test
    void variables_follow_from_triggers_grants_and_declarations() {
        assertThat(names(HTTP)).containsExactlyInAnyOrder("KARIGAR_ENVIRONMENT", "SENTRY_DSN", "ORIGIN_CHECK", "SECRETS", "DATABASE_URL",
                "DATABASE_USER", "DATABASE_AUTH", "DATABASE_PASSWORD", "DATABASE_BORROW_TIMEOUT", "ISSUER", "CHAT_LIMIT");
        assertThat(WORKER.variables()).filteredOn(variable -> variable.name().equals("QUEUE_SMS_URL"))
                .extracting(Variable::source)
                .containsExactly(new QueueUrl(Queue.SMS));
    }

    @Test
    void the_names_of_a_functions_variables_are_unique() {
        assertThat(FunctionCatalog.all()).allSatisfy(function -> assertThat(names(function)).doesNotHaveDuplicates());
    }

    @Test
    void an_environment_has_the_values_that_the_deployment_supplies() {
        assertThat(WORKER.environment(variable -> variable.required() ? Optional.of("https://queue") : Optional.empty()))
                .isEqualTo(Map.of("QUEUE_SMS_URL", "https://queue"));
    }

    @Test
    void a_required_variable_without_a_value_is_refused() {
        assertThatThrownBy(() -> HTTP
                .environment(variable -> variable.source() == DeploymentValue.PUBLIC_URL ? Optional.empty() : Optional.of("value")))
                .hasMessage("The variable ISSUER of chat has no value here.");
    }

    private static List<String> names(FunctionSpec function) {
        return function.variables().stream().map(Variable::name).toList();
    }
}
