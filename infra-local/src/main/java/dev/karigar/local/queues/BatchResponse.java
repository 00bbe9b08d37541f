package dev.karigar.local.queues;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads a function's partial batch response ({@code ReportBatchItemFailures}). */
final class BatchResponse {

    private static final ObjectMapper JSON = new ObjectMapper();

    private BatchResponse() {
    }

    /**
     * The ids of the messages that the function could not process. Empty when the whole batch has failed: as in AWS, a response
     * that is not valid JSON or names an unknown id fails all messages. An empty response means that none failed.
     *
     * @param received the ids of the batch
     */
    static Optional<Set<String>> failures(byte[] response, Set<String> received) {
        if (response.length == 0) {
            return Optional.of(Set.of());
        }
        try {
            var failed = new HashSet<String>();
            for (var failure : JSON.readTree(response).path("batchItemFailures")) {
                failed.add(failure.path("itemIdentifier").asText(""));
            }
            return received.containsAll(failed) ? Optional.of(failed) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
