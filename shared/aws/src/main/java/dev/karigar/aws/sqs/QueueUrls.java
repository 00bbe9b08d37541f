package dev.karigar.aws.sqs;

import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.Queue;
import java.util.HashMap;
import java.util.Map;

/** The URLs of queues by their names in the catalog, from the variables {@code QUEUE_<NAME>_URL} of a function. */
public record QueueUrls(Map<String, String> byName) {

    public QueueUrls {
        byName = Map.copyOf(byName);
    }

    public static QueueUrls of(Map<String, String> environment) {
        var urls = new HashMap<String, String>();
        for (Queue queue : FunctionCatalog.queues()) {
            var url = environment.get(queue.variable());
            if (url != null) {
                urls.put(queue.name(), url);
            }
        }
        return new QueueUrls(urls);
    }

    String url(String queue) {
        var url = byName.get(queue);
        if (url == null) {
            throw new IllegalStateException("no URL is known for the queue " + queue);
        }
        return url;
    }
}
