package dev.karigar.aws.sqs;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Queue;
import dev.karigar.events.MessageSink;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The way to SQS for a function with a Micronaut context and queues to send to. */
@Factory
@Requires(classes = SqsClient.class, property = "aws.region")
final class SqsFactory {

    private static final List<String> VARIABLES = List.of("AWS_REGION", "AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_SQS", "AWS_ACCESS_KEY_ID",
            "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_CONTAINER_CREDENTIALS_FULL_URI");

    @Singleton
    @Bean(preDestroy = "close")
    SqsClient sqs(Environment environment) {
        return new AwsClients(variables(environment, VARIABLES)).sqs();
    }

    @Singleton
    MessageSink messageSink(SqsClient sqs, Environment environment, FunctionSpec function) {
        var names = FunctionCatalog.queues().stream().filter(function.sendsTo()::contains).map(Queue::variable).toList();
        return new SqsMessageSink(sqs, QueueUrls.of(variables(environment, names)));
    }

    private static Map<String, String> variables(Environment environment, List<String> names) {
        var values = new HashMap<String, String>();
        names.forEach(name -> environment.getProperty(name.toLowerCase(java.util.Locale.ROOT).replace('_', '.'), String.class)
                .ifPresent(value -> values.put(name, value)));
        return values;
    }
}
