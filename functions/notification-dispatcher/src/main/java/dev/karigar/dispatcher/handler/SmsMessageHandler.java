package dev.karigar.dispatcher.handler;

import dev.karigar.dispatcher.usecase.SendText;
import dev.karigar.events.MessageJson;
import dev.karigar.events.SmsRequested;
import dev.karigar.lambda.SqsRecord;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One record of the queue {@code sms}. */
public final class SmsMessageHandler implements Consumer<SqsRecord> {

    private static final Logger LOG = LoggerFactory.getLogger(SmsMessageHandler.class);

    private final SendText sendText;

    public SmsMessageHandler(SendText sendText) {
        this.sendText = sendText;
    }

    @Override
    public void accept(SqsRecord record) {
        if (!(MessageJson.read(record.body()) instanceof SmsRequested sms)) {
            throw new IllegalArgumentException("not a text message");
        }
        switch (sendText.send(sms)) {
            case SENT -> LOG.info("text {} sent", sms.messageId());
            case DUPLICATE -> LOG.info("text {} came again", sms.messageId());
            case EXPIRED -> LOG.info("text {} expired", sms.messageId());
            case REJECTED -> LOG.warn("text {} will never be sent", sms.messageId());
        }
    }
}
