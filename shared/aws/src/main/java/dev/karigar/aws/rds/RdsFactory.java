package dev.karigar.aws.rds;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.platform.DatabaseAuthTokenProvider;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;

/** IAM database authentication, selected by {@code DATABASE_AUTH=iam}. */
@Factory
@Requires(property = "database.auth", value = "iam")
final class RdsFactory {

    @Singleton
    DatabaseAuthTokenProvider tokenProvider(AwsClients aws, Clock clock) {
        return RdsAuthTokenProvider.of(aws, clock);
    }
}
