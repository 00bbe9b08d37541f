package dev.karigar.email.handler;

import dev.karigar.email.usecase.SendMail;
import dev.karigar.events.EmailRequested;
import dev.karigar.events.MessageJson;
import dev.karigar.lambda.SqsRecord;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One record of the queue {@code email}. */
public final class EmailMessageHandler implements Consumer<SqsRecord> {

    private static final Logger LOG = LoggerFactory.getLogger(EmailMessageHandler.class);

    private final SendMail sendMail;

    public EmailMessageHandler(SendMail sendMail) {
        this.sendMail = sendMail;
    }

    @Override
    public void accept(SqsRecord record) {
        if (!(MessageJson.read(record.body()) instanceof EmailRequested email)) {
            throw new IllegalArgumentException("not a mail");
        }
        switch (sendMail.send(email)) {
            case SENT -> LOG.info("mail {} sent", email.messageId());
            case DUPLICATE -> LOG.info("mail {} came again", email.messageId());
            case EXPIRED -> LOG.info("mail {} expired", email.messageId());
            case REJECTED -> LOG.warn("mail {} will never be sent", email.messageId());
        }
    }
}
