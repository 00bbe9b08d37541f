package dev.karigar.dispatcher;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.aws.rds.RdsAuthTokenProvider;
import dev.karigar.aws.sns.SnsTexts;
import dev.karigar.dispatcher.handler.SmsMessageHandler;
import dev.karigar.dispatcher.push.SnsTextSender;
import dev.karigar.dispatcher.usecase.SendText;
import dev.karigar.events.IdempotentDelivery;
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
        var connections = ConnectionPool.open(environment, RdsAuthTokenProvider.of(aws, clock));
        var statements = new JdbcStatementCounter();
        var database = new Database(connections, statements);
        var sns = aws.sns();
        var once = new IdempotentDelivery(database, new PostgresProcessedMessages(database), clock);
        var sendText = new SendText(once, new SnsTextSender(new SnsTexts(sns)));
        return new Wiring(new SqsBatchHandler(new SmsMessageHandler(sendText)), statements, List.of(sns::close, connections::close))
                .priming(new DriverPrimer(), SqsBatchHandler::prime, () -> SnsTexts.prime(aws));
    }
}
