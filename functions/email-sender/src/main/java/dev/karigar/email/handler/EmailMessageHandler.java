package dev.karigar.email.handler;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.karigar.email.usecase.SendEmail;
import dev.karigar.events.EmailRequested;
import dev.karigar.events.EmailTemplate;
import dev.karigar.events.MessageJson;
import dev.karigar.kernel.EmailAddress;
import dev.karigar.lambda.SqsMessageHandler;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Handles the messages of the queue {@code email}. */
@Singleton
final class EmailMessageHandler implements SqsMessageHandler {

    private static final Logger LOG = LoggerFactory.getLogger(EmailMessageHandler.class);

    private final SendEmail sendEmail;

    EmailMessageHandler(SendEmail sendEmail) {
        this.sendEmail = sendEmail;
    }

    @Override
    public void handle(SQSMessage message) {
        if (!(MessageJson.read(message.getBody()) instanceof EmailRequested email)) {
            throw new IllegalArgumentException("the message is not an EmailRequested");
        }
        switch (sendEmail.send(email)) {
            case SENT -> LOG.info("email {} sent", email.messageId());
            case DUPLICATE -> LOG.info("duplicate message {} skipped", email.messageId());
            case EXPIRED -> LOG.info("message {} expired", email.messageId());
            case REJECTED -> LOG.warn("message {} rejected permanently", email.messageId());
        }
    }

    @Override
    public void prime() {
        MessageJson.read(MessageJson.write(new EmailRequested(new UUID(0, 0), new EmailAddress("priming@example.invalid"),
                EmailTemplate.PASSWORD_CHANGED, Map.of(), "en", Instant.EPOCH, Instant.EPOCH)));
    }
}
