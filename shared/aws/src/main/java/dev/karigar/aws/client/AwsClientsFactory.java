package dev.karigar.aws.client;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/** Reads the variables of the AWS SDK from the properties of the context. */
@Factory
@Requires(property = "aws.region")
final class AwsClientsFactory {

    private static final List<String> VARIABLES = List.of("AWS_REGION", "AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_SQS",
            "AWS_ENDPOINT_URL_SECRETS_MANAGER", "AWS_ENDPOINT_URL_SESV2", "AWS_ENDPOINT_URL_SNS", "AWS_ACCESS_KEY_ID",
            "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_CONTAINER_CREDENTIALS_FULL_URI", "AWS_USE_DUALSTACK_ENDPOINT");

    @Singleton
    AwsClients clients(Environment environment) {
        var values = new HashMap<String, String>();
        VARIABLES.forEach(name -> environment.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'), String.class)
                .ifPresent(value -> values.put(name, value)));
        return new AwsClients(values);
    }
}
