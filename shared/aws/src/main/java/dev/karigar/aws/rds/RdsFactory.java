package dev.karigar.aws.rds;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.platform.DatabaseAuthTokenProvider;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Tokens for a function with a Micronaut context that signs in to its database by its own identity. */
@Factory
@Requires(property = "database.auth", value = "iam")
final class RdsFactory {

    @Singleton
    DatabaseAuthTokenProvider loginTokens(AwsClients aws, Clock clock) {
        return RdsAuthTokenProvider.of(aws, clock);
    }
}
