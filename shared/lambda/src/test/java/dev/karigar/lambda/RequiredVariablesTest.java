package dev.karigar.lambda;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Queue;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequiredVariablesTest {

    private static final FunctionSpec AUTH = FunctionCatalog.named("auth").orElseThrow();
    private static final Map<String, String> GOOD = Map.of("DATABASE_URL", "jdbc:postgresql://db:5432/karigar", "DATABASE_USER",
            "karigar_auth", "SECRETS", "secretsmanager:/karigar/prod/", "ISSUER", "https://api.example.com", "AWS_REGION", "eu-central-1",
            Queue.SMS.variable(), "https://sqs/sms", Queue.EMAIL.variable(), "https://sqs/email");

    @Test
    void a_complete_environment_is_valid() {
        assertThatCode(() -> RequiredVariables.validate(AUTH, GOOD)).doesNotThrowAnyException();
    }

    @Test
    void each_missing_or_blank_variable_is_named() {
        GOOD.keySet().forEach(name -> {
            var environment = new HashMap<>(GOOD);
            environment.remove(name);
            assertThatThrownBy(() -> RequiredVariables.validate(AUTH, environment))
                    .hasMessage("the environment variable " + name + " is missing");
            environment.put(name, " ");
            assertThatThrownBy(() -> RequiredVariables.validate(AUTH, environment))
                    .hasMessage("the environment variable " + name + " is missing");
        });
    }

    @Test
    void all_violations_are_named_at_once_and_no_value_is_repeated() {
        var environment = new HashMap<>(GOOD);
        environment.remove("ISSUER");
        environment.put("SECRETS", "hunter2");

        assertThatThrownBy(() -> RequiredVariables.validate(AUTH, environment))
                .hasMessageContainingAll("ISSUER is missing", "SECRETS is not of the form")
                .message()
                .doesNotContain("hunter2");
    }

    @Test
    void a_function_without_a_database_is_requested_for_none() {
        var documents = FunctionCatalog.named("documents").orElseThrow();

        assertThatThrownBy(() -> RequiredVariables.validate(documents, Map.of())).message().doesNotContain("DATABASE").contains("SECRETS");
    }
}
