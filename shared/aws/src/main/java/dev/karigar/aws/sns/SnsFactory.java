package dev.karigar.aws.sns;

import dev.karigar.aws.client.AwsClients;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.sns.SnsClient;

/** The SNS client of a function that carries it. */
@Factory
@Requires(classes = SnsClient.class, property = "aws.region")
final class SnsFactory {

    @Singleton
    @Bean(preDestroy = "close")
    SnsClient sns(AwsClients aws) {
        return aws.sns();
    }
}
