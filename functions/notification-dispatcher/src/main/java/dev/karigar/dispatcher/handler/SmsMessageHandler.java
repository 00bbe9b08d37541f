package dev.karigar.dispatcher.handler;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.karigar.dispatcher.usecase.SendSms;
import dev.karigar.events.MessageJson;
import dev.karigar.events.SmsRequested;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Secret;
import dev.karigar.lambda.SqsMessageHandler;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Handles the messages of the queue {@code sms}. */
@Singleton
final class SmsMessageHandler implements SqsMessageHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SmsMessageHandler.class);

    private final SendSms sendSms;

    SmsMessageHandler(SendSms sendSms) {
        this.sendSms = sendSms;
    }

    @Override
    public void handle(SQSMessage message) {
        if (!(MessageJson.read(message.getBody()) instanceof SmsRequested sms)) {
            throw new IllegalArgumentException("the message is not an SmsRequested");
        }
        switch (sendSms.send(sms)) {
            case SENT -> LOG.info("SMS {} sent", sms.messageId());
            case DUPLICATE -> LOG.info("duplicate message {} skipped", sms.messageId());
            case EXPIRED -> LOG.info("message {} expired", sms.messageId());
            case REJECTED -> LOG.warn("message {} rejected permanently", sms.messageId());
        }
    }

    @Override
    public void prime() {
        MessageJson.read(MessageJson.write(
                new SmsRequested(new UUID(0, 0), new PhoneNumber("+12025550100"), new Secret("none"), "en", Instant.EPOCH, Instant.EPOCH)));
    }
}
