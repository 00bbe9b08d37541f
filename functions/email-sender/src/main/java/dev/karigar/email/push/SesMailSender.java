package dev.karigar.email.push;

import dev.karigar.aws.ses.SesMails;
import dev.karigar.email.usecase.Mail;
import dev.karigar.email.usecase.MailSender;
import dev.karigar.kernel.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mails through SES. */
public final class SesMailSender implements MailSender {

    private static final Logger LOG = LoggerFactory.getLogger(SesMailSender.class);

    private final SesMails mails;

    public SesMailSender(SesMails mails) {
        this.mails = mails;
    }

    @Override
    public boolean send(EmailAddress to, Mail mail) {
        var refusal = mails.send(to, mail.subject(), mail.text(), mail.html());
        refusal.ifPresent(code -> LOG.warn("SES refused a mail: {}", code));
        return refusal.isEmpty();
    }
}
