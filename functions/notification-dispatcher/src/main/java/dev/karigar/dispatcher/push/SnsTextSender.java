package dev.karigar.dispatcher.push;

import dev.karigar.aws.sns.SnsTexts;
import dev.karigar.dispatcher.usecase.TextSender;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Texts through SNS. */
public final class SnsTextSender implements TextSender {

    private static final Logger LOG = LoggerFactory.getLogger(SnsTextSender.class);

    private final SnsTexts texts;

    public SnsTextSender(SnsTexts texts) {
        this.texts = texts;
    }

    @Override
    public boolean send(PhoneNumber to, Secret text) {
        var refusal = texts.publish(to, text);
        refusal.ifPresent(code -> LOG.warn("SNS refused a number: {}", code));
        return refusal.isEmpty();
    }
}
