package dev.karigar.email;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.aws.rds.RdsAuthTokenProvider;
import dev.karigar.aws.ses.SesMails;
import dev.karigar.email.handler.EmailMessageHandler;
import dev.karigar.email.push.SesMailSender;
import dev.karigar.email.template.MailTemplates;
import dev.karigar.email.usecase.SendMail;
import dev.karigar.events.IdempotentDelivery;
import dev.karigar.kernel.EmailAddress;
import dev.karigar.lambda.SqsBatchHandler;
import dev.karigar.lambda.WorkerFunction;
import dev.karigar.postgres.jdbc.ConnectionPool;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.postgres.jdbc.JdbcStatementCounter;
import dev.karigar.postgres.outbox.PostgresProcessedMessages;
import dev.karigar.postgres.priming.DriverPrimer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Consumes the queue {@code email} and sends mails. Variable: {@code EMAIL_FROM}, the sender SES has verified. */
public final class EmailSenderFunction extends WorkerFunction {

    public EmailSenderFunction() {
        this(System.getenv(), Clock.systemUTC());
    }

    public EmailSenderFunction(Map<String, String> environment, Clock clock) {
        super("email-sender", environment, clock, EmailSenderFunction::wire);
    }

    private static Wiring wire(Map<String, String> environment, Clock clock) {
        var aws = new AwsClients(environment);
        var connections = ConnectionPool.open(environment, RdsAuthTokenProvider.of(aws, clock));
        var statements = new JdbcStatementCounter();
        var database = new Database(connections, statements);
        var from = new EmailAddress(Objects.requireNonNull(environment.get("EMAIL_FROM")));
        var ses = aws.ses();
        var once = new IdempotentDelivery(database, new PostgresProcessedMessages(database), clock);
        var sendMail = new SendMail(once, new MailTemplates(), new SesMailSender(new SesMails(ses, from)));
        return new Wiring(new SqsBatchHandler(new EmailMessageHandler(sendMail)), statements, List.of(ses::close, connections::close))
                .priming(new DriverPrimer(), SqsBatchHandler::prime, () -> SesMails.prime(aws));
    }
}
