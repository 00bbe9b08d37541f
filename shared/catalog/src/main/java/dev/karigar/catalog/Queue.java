package dev.karigar.catalog;

import java.time.Duration;
import java.util.Locale;

/**
 * An SQS queue with a dead-letter queue of the name {@code <name>-dlq}.
 *
 * @param visibility at least six times the consumer's time-out, as AWS recommends for event source mappings
 * @param maxReceives deliveries before a message moves to the dead-letter queue
 */
public record Queue(String name, Duration visibility, int maxReceives) {

    public static final Queue SMS = new Queue("sms", Duration.ofSeconds(90), 5);
    public static final Queue EMAIL = new Queue("email", Duration.ofSeconds(90), 5);

    public String deadLetters() {
        return name + "-dlq";
    }

    /** The environment variable that carries the queue's URL to a function: {@code QUEUE_SMS_URL}. */
    public String variable() {
        return "QUEUE_" + name.toUpperCase(Locale.ROOT).replace('-', '_') + "_URL";
    }
}
