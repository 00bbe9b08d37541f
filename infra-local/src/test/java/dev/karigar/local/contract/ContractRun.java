package dev.karigar.local.contract;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.local.RunningStack;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** One run of the plays of all groups against the shared stack. Its results serve several tests. */
final class ContractRun {

    private ContractRun() {
    }

    private static final class Holder {
        private static final OpenApiContract RESULT = play(RunningStack.shared());
    }

    /** The document with the operations that have answered, after the run. */
    static OpenApiContract result() {
        return Holder.RESULT;
    }

    private static OpenApiContract play(RunningStack stack) {
        try {
            var document = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(stack.url() + "/api/v1/openapi.json")).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            var contract = new OpenApiContract(OpenApiContract.parse(document));
            var stage = new ContractStage(new ContractClient(stack.url(), contract));
            for (var function : FunctionCatalog.all()) {
                if (!function.routes().isEmpty()) {
                    GroupPlay.of(function).play(stage);
                }
            }
            Refusals.play(stage.anonymous(), stage.provider());
            return contract;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
