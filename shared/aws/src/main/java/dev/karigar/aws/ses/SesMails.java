package dev.karigar.aws.ses;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.kernel.EmailAddress;
import dev.karigar.kernel.Secret;
import java.util.Optional;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

/** SES v2 SendEmail with a text and an HTML part. */
public final class SesMails {

    private final SesV2Client ses;
    private final EmailAddress from;

    /** @param from an address or {@code Name <address>} of an identity verified in SES */
    public SesMails(SesV2Client ses, EmailAddress from) {
        this.ses = ses;
        this.from = from;
    }

    /** Sends a mail to nobody. */
    public static void prime(AwsClients aws) {
        try (var ses = aws.rehearsing().ses()) {
            var nobody = new EmailAddress("nobody@example.invalid");
            new SesMails(ses, nobody).send(nobody, "none", new Secret("none"), new Secret("none"));
        }
    }

    /**
     * Sends one mail. Whatever may pass (throttling, 5xx, a paused account) is thrown as the SDK's exception.
     *
     * @return why SES will never send it, or empty when it was taken
     */
    public Optional<String> send(EmailAddress to, String subject, Secret text, Secret html) {
        try {
            ses.sendEmail(mail -> mail.fromEmailAddress(from.value())
                    .destination(destination -> destination.toAddresses(to.value()))
                    .content(content -> content.simple(
                            simple -> simple.subject(utf8(subject)).body(body -> body.text(utf8(text.value())).html(utf8(html.value()))))));
            return Optional.empty();
        } catch (BadRequestException | MessageRejectedException e) {
            return Optional.of(code(e));
        }
    }

    private static Content utf8(String text) {
        return Content.builder().data(text).charset("UTF-8").build();
    }

    private static String code(SesV2Exception e) {
        var details = e.awsErrorDetails();
        return details == null || details.errorCode() == null ? e.getClass().getSimpleName() : details.errorCode();
    }
}
