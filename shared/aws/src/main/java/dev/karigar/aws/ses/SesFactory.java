package dev.karigar.aws.ses;

import dev.karigar.aws.client.AwsClients;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** The SES client of a function that carries it. */
@Factory
@Requires(classes = SesV2Client.class, property = "aws.region")
final class SesFactory {

    @Singleton
    @Bean(preDestroy = "close")
    SesV2Client ses(AwsClients aws) {
        return aws.ses();
    }
}
