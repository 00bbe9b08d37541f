package dev.karigar.catalog;

/** Where the value of an environment variable comes from. Each deployment supplies a value for a source, or none. */
public sealed interface ValueSource {

    /** A value that is the same on every deployment: {@code karigar_auth}. */
    record Constant(String value) implements ValueSource {
    }

    /** The URL of a queue that the function sends to. */
    record QueueUrl(Queue queue) implements ValueSource {
    }

    /** A value that depends on the deployment and not on the function. */
    enum DeploymentValue implements ValueSource {
        /** Name of the environment, {@code dev} or {@code prod}. None on a developer's machine, where no metrics are written. */
        ENVIRONMENT_NAME,
        /** DSN of the Sentry project. None where errors are not reported. */
        SENTRY_DSN,
        /** {@code on} where requests are accepted from CloudFront only. */
        ORIGIN_CHECK,
        /** Location of the secrets: {@code secretsmanager:<prefix>} or {@code file:<directory>}. */
        SECRETS_LOCATION,
        /** Base URL of the API as clients use it, without a slash at the end. */
        PUBLIC_URL,
        /** Sender of e-mail: {@code Karigar <no-reply@example.com>}. */
        EMAIL_SENDER,
        /** JDBC URL of the database, or of the proxy in front of it. */
        DATABASE_URL,
        /** {@code iam} where roles sign in with tokens. None where they have passwords. */
        DATABASE_AUTH,
        /** Password of the functions' roles. None where they sign in with tokens. */
        ROLE_PASSWORD,
        /** How long a request waits for a connection, ISO 8601. None where the default suits. */
        BORROW_TIMEOUT,
        /** JDBC URL of the database itself: migrations hold a session lock, which RDS Proxy would pin. */
        OWNER_URL,
        /** ARN of the secret with the owner's name and password. None where both are variables. */
        OWNER_SECRET,
        /** Name of the owner. None where it is in the secret. */
        OWNER_NAME,
        /** Password of the owner. None where it is in the secret. */
        OWNER_PASSWORD,
        /** Not set on AWS: the function's default applies. The local stack passes on the variable of its own process. */
        LOCAL_OVERRIDE
    }
}
