package dev.karigar.email;

import dev.karigar.lambda.SqsFunction;
import java.time.Clock;
import java.util.Map;

/** Consumes the queue {@code email} and sends emails. Variable: {@code EMAIL_FROM}, a sender that is verified in SES. */
public final class EmailSenderFunction extends SqsFunction {

    public EmailSenderFunction() {
        this(System.getenv(), Clock.systemUTC());
    }

    public EmailSenderFunction(Map<String, String> environment, Clock clock) {
        super("email-sender", environment, clock);
    }
}
