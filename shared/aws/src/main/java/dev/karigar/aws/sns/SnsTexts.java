package dev.karigar.aws.sns;

import dev.karigar.aws.client.AwsClients;
import dev.karigar.kernel.PhoneNumber;
import dev.karigar.kernel.Secret;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.InvalidParameterValueException;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.OptedOutException;
import software.amazon.awssdk.services.sns.model.SnsException;

/** SNS Publish to a phone number. */
public final class SnsTexts {

    // Carriers are asked for reliability, not for the lowest price.
    private static final Map<String, MessageAttributeValue> TRANSACTIONAL = Map.of("AWS.SNS.SMS.SMSType",
            MessageAttributeValue.builder().dataType("String").stringValue("Transactional").build());

    private final SnsClient sns;

    public SnsTexts(SnsClient sns) {
        this.sns = sns;
    }

    /** Publishes a text to nobody. */
    public static void prime(AwsClients aws) {
        try (var sns = aws.rehearsing().sns()) {
            new SnsTexts(sns).publish(new PhoneNumber("+12025550100"), new Secret("none"));
        }
    }

    /**
     * Publishes one text. Whatever may pass (throttling, 5xx, missing rights) is thrown as the SDK's exception.
     *
     * @return why SNS will never send it (a number that is none, or whose owner opted out), or empty when it was taken
     */
    public Optional<String> publish(PhoneNumber to, Secret text) {
        try {
            sns.publish(request -> request.phoneNumber(to.e164()).message(text.value()).messageAttributes(TRANSACTIONAL));
            return Optional.empty();
        } catch (InvalidParameterException | InvalidParameterValueException | OptedOutException e) {
            return Optional.of(code(e));
        }
    }

    private static String code(SnsException e) {
        var details = e.awsErrorDetails();
        return details == null || details.errorCode() == null ? e.getClass().getSimpleName() : details.errorCode();
    }
}
