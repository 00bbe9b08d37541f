package dev.karigar.dispatcher.push;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.dispatcher.usecase.SmsSender;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Secret;
import dev.karigar.platform.SnapStartPrimer;
import jakarta.inject.Singleton;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.InvalidParameterValueException;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.OptedOutException;
import software.amazon.awssdk.services.sns.model.SnsException;

/** Sends SMS with the SNS operation Publish. A malformed number and an opted-out recipient are permanent rejections. */
@Singleton
final class SnsSmsSender implements SmsSender {

    private static final Logger LOG = LoggerFactory.getLogger(SnsSmsSender.class);
    // SNS optimises delivery of this type for reliability, of the other type (Promotional) for price.
    private static final Map<String, MessageAttributeValue> TRANSACTIONAL = Map.of("AWS.SNS.SMS.SMSType",
            MessageAttributeValue.builder().dataType("String").stringValue("Transactional").build());

    private final SnsClient sns;

    SnsSmsSender(SnsClient sns) {
        this.sns = sns;
    }

    @Override
    public boolean send(PhoneNumber to, Secret text) {
        try {
            sns.publish(request -> request.phoneNumber(to.e164()).message(text.value()).messageAttributes(TRANSACTIONAL));
            return true;
        } catch (InvalidParameterException | InvalidParameterValueException | OptedOutException e) {
            LOG.warn("SNS rejected a phone number: {}", code(e));
            return false;
        }
    }

    private static String code(SnsException e) {
        var details = e.awsErrorDetails();
        return details == null || details.errorCode() == null ? e.getClass().getSimpleName() : details.errorCode();
    }

    /** Runs a send without network access. */
    @Singleton
    record Primer(AwsClients aws) implements SnapStartPrimer {

        @Override
        public void prime() {
            try (var sns = aws.withStubHttpClient().sns()) {
                new SnsSmsSender(sns).send(new PhoneNumber("+12025550100"), new Secret("none"));
            }
        }
    }
}
