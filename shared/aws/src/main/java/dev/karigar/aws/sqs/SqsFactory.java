package dev.karigar.aws.sqs;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.catalog.FunctionCatalog;
import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Queue;
import dev.karigar.events.MessageSink;
import dev.karigar.platform.SnapStartPrimer;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The SQS client and the message sink of a function that sends to queues. */
@Factory
@Requires(classes = SqsClient.class, property = "aws.region")
final class SqsFactory {

    @Singleton
    @Bean(preDestroy = "close")
    SqsClient sqs(AwsClients aws) {
        return aws.sqs();
    }

    @Singleton
    MessageSink messageSink(SqsClient sqs, Environment environment, FunctionSpec function) {
        var urls = new HashMap<String, String>();
        FunctionCatalog.queues()
                .stream()
                .filter(function.sendsTo()::contains)
                .map(Queue::variable)
                .forEach(name -> environment.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'), String.class)
                        .ifPresent(value -> urls.put(name, value)));
        return new SqsMessageSink(sqs, QueueUrls.of(urls));
    }

    @Singleton
    SnapStartPrimer sqsPrimer(AwsClients aws) {
        return () -> SqsMessageSink.prime(aws);
    }
}
