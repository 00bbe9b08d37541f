package dev.karigar.email.push;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.email.usecase.Email;
import dev.karigar.email.usecase.EmailSender;
import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.Secret;
import dev.karigar.platform.SnapStartPrimer;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

/** Sends emails with the SES v2 operation SendEmail, as text and HTML. */
@Singleton
final class SesEmailSender implements EmailSender {

    private static final Logger LOG = LoggerFactory.getLogger(SesEmailSender.class);

    private final SesV2Client ses;
    private final EmailAddress from;

    /** @param from {@code EMAIL_FROM}: an address or {@code Name <address>} of an identity that is verified in SES */
    @Inject
    SesEmailSender(SesV2Client ses, @Value("${email.from}") String from) {
        this.ses = ses;
        this.from = new EmailAddress(from);
    }

    @Override
    public boolean send(EmailAddress to, Email email) {
        try {
            ses.sendEmail(request -> request.fromEmailAddress(from.value())
                    .destination(destination -> destination.toAddresses(to.value()))
                    .content(content -> content.simple(message -> message.subject(utf8(email.subject()))
                            .body(body -> body.text(utf8(email.text().value())).html(utf8(email.html().value()))))));
            return true;
        } catch (BadRequestException | MessageRejectedException e) {
            LOG.warn("SES rejected an email: {}", code(e));
            return false;
        }
    }

    private static Content utf8(String text) {
        return Content.builder().data(text).charset("UTF-8").build();
    }

    private static String code(SesV2Exception e) {
        var details = e.awsErrorDetails();
        return details == null || details.errorCode() == null ? e.getClass().getSimpleName() : details.errorCode();
    }

    /** Runs a send without network access. */
    @Singleton
    record Primer(AwsClients aws) implements SnapStartPrimer {

        @Override
        public void prime() {
            var invalid = "priming@example.invalid";
            try (var ses = aws.withStubHttpClient().ses()) {
                new SesEmailSender(ses, invalid).send(new EmailAddress(invalid), new Email("none", new Secret("none"), new Secret("none")));
            }
        }
    }
}
