package dev.karigar.infra.constructs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Grants;
import dev.karigar.catalog.ManagedSecret;
import dev.karigar.catalog.Sizing;
import dev.karigar.catalog.Triggers;
import dev.karigar.infra.settings.Overrides;
import dev.karigar.infra.stacks.DataStack;
import dev.karigar.infra.stacks.NetworkStack;
import dev.karigar.infra.synth.SynthesizedApp;
import dev.karigar.infra.synth.Templates;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;

class CatalogFunctionTest {

    private static final Map<String, String> DEV = Map.of("environment", "dev");
    private static final FunctionSpec FIRST = FunctionSpec.of("chat", "dev.karigar.chat.ChatFunction", Triggers.eachDeploy(),
            Grants.databaseRole("karigar_chat"), Sizing.HTTP);
    private static final FunctionSpec SECOND = FunctionSpec
            .of("chat-worker", "dev.karigar.chat.ChatWorker", Triggers.eachDeploy(), Grants.NONE.reading(ManagedSecret.OTP_KEY),
                    Sizing.WORKER)
            .inModuleOf(FIRST);

    @Test
    void two_functions_of_one_module_have_the_same_code_and_their_own_handler_role_and_variables() {
        var templates = SynthesizedApp.with(DEV, CatalogFunctionTest::addFunctions);
        var first = function(templates, "chat");
        var second = function(templates, "chat-worker");

        assertThat(first.properties().path("Code")).isEqualTo(second.properties().path("Code"));
        assertThat(second.id()).isEqualTo("ChatWorkerFunction");
        assertThat(second.properties().path("FunctionName").asText()).isEqualTo("karigar-dev-chat-worker");
        assertThat(second.properties().path("Handler").asText()).isEqualTo("dev.karigar.chat.ChatWorker::handleRequest");
        assertThat(first.properties().path("Role")).isNotEqualTo(second.properties().path("Role"));
        assertThat(variables(first)).contains("DATABASE_USER").doesNotContain("SECRETS");
        assertThat(variables(second)).contains("SECRETS").doesNotContain("DATABASE_USER");
    }

    private static void addFunctions(App app, String archive) {
        var settings = Overrides.read(DEV);
        var stack = new Stack(app, "Chat", StackProps.builder().env(Environment.builder().region(settings.region()).build()).build());
        if (app.getNode().findChild("Network") instanceof NetworkStack network
                && app.getNode().findChild("Data") instanceof DataStack data) {
            var context = new FunctionContext(settings, _ -> Path.of(archive),
                    new FunctionContext.Network(network.vpc(), network.functionSubnets(), List.of(network.functions())), data.endpoint(),
                    data.database().cluster(), data.keys(), Map.of(), new EmailDomain(stack, settings), "https://api.example.com");
            new CatalogFunction(stack, FIRST, context);
            new CatalogFunction(stack, SECOND, context);
        }
    }

    private static Templates.Resource function(Templates templates, String name) {
        return templates.ofType("AWS::Lambda::Function")
                .stream()
                .filter(function -> function.path().equals("Chat/" + name + "/Function/Resource"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> variables(Templates.Resource function) {
        return function.properties().path("Environment").path("Variables").properties().stream().map(Map.Entry::getKey).toList();
    }
}
