package dev.karigar.dispatcher;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.aws.lambda.SqsBatchHandler;
import dev.karigar.aws.lambda.WorkerFunction;
import dev.karigar.aws.rds.RdsLoginTokens;
import dev.karigar.aws.sns.SnsTexts;
import dev.karigar.dispatcher.handler.TextRecords;
import dev.karigar.dispatcher.push.SnsTextSender;
import dev.karigar.dispatcher.usecase.SendText;
import dev.karigar.events.DeliverOnce;
import dev.karigar.postgres.jdbc.ConnectionPool;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.postgres.jdbc.StatementCounter;
import dev.karigar.postgres.rehearsal.DatabaseRehearsal;
import dev.karigar.postgres.outbox.PostgresSeenMessages;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Consumes the queue {@code sms} and publishes texts to phones. */
public final class NotificationDispatcherFunction extends WorkerFunction {

    public NotificationDispatcherFunction() {
        this(System.getenv(), Clock.systemUTC());
    }

    public NotificationDispatcherFunction(Map<String, String> environment, Clock clock) {
        super("notification-dispatcher", environment, clock, NotificationDispatcherFunction::wire);
    }

    private static Wiring wire(Map<String, String> environment, Clock clock) {
        var aws = new AwsClients(environment);
        var connections = ConnectionPool.open(environment, RdsLoginTokens.of(aws, clock));
        var statements = new StatementCounter();
        var database = new Database(connections, statements);
        var sns = aws.sns();
        var once = new DeliverOnce(database, new PostgresSeenMessages(database), clock);
        var sendText = new SendText(once, new SnsTextSender(new SnsTexts(sns)));
        return new Wiring(new SqsBatchHandler(new TextRecords(sendText)), statements, List.of(sns::close, connections::close))
                .priming(new DatabaseRehearsal(), SqsBatchHandler::prime, () -> SnsTexts.prime(aws));
    }
}
