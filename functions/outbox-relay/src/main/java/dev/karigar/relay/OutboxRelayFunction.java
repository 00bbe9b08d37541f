package dev.karigar.relay;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.aws.rds.RdsAuthTokenProvider;
import dev.karigar.aws.sqs.QueueUrls;
import dev.karigar.aws.sqs.SqsMessageSink;
import dev.karigar.lambda.WorkerFunction;
import dev.karigar.postgres.jdbc.ConnectionPool;
import dev.karigar.postgres.jdbc.Database;
import dev.karigar.postgres.jdbc.JdbcStatementCounter;
import dev.karigar.postgres.outbox.OutboxRelay;
import dev.karigar.postgres.outbox.OutboxTable;
import dev.karigar.postgres.priming.DriverPrimer;
import dev.karigar.relay.handler.ScheduleHandler;
import dev.karigar.relay.storage.PostgresOutbox;
import dev.karigar.relay.usecase.OutboxQueue;
import dev.karigar.relay.usecase.SweepOutboxes;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Sends, on the schedule {@code relay-outbox}, the messages that a crash or an outage left in the groups' outboxes. */
public final class OutboxRelayFunction extends WorkerFunction {

    public OutboxRelayFunction() {
        this(System.getenv(), Clock.systemUTC());
    }

    public OutboxRelayFunction(Map<String, String> environment, Clock clock) {
        super("outbox-relay", environment, clock, OutboxRelayFunction::wire);
    }

    private static Wiring wire(Map<String, String> environment, Clock clock) {
        var aws = new AwsClients(environment);
        var connections = ConnectionPool.open(environment, RdsAuthTokenProvider.of(aws, clock));
        var statements = new JdbcStatementCounter();
        var database = new Database(connections, statements);
        var sqs = aws.sqs();
        var sink = new SqsMessageSink(sqs, QueueUrls.of(environment));
        var outboxes = OutboxTable.all()
                .stream()
                .<OutboxQueue>map(table -> new PostgresOutbox(new OutboxRelay(database, table, sink)))
                .toList();
        return new Wiring(new ScheduleHandler(new SweepOutboxes(outboxes, clock)), statements, List.of(sqs::close, connections::close))
                .priming(new DriverPrimer(), () -> SqsMessageSink.prime(aws));
    }
}
