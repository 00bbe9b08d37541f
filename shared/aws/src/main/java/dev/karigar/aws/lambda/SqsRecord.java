package dev.karigar.aws.lambda;

/**
 * One message of an SQS event.
 *
 * @param messageId SQS's own id, by which a failure is reported
 */
public record SqsRecord(String messageId, String body) {

    @Override
    public String toString() {
        return "SqsRecord[" + messageId + "]";
    }
}
