package dev.karigar.infra.constructs;

import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.List;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ses.ConfigurationSet;
import software.amazon.awscdk.services.ses.ConfigurationSetTlsPolicy;
import software.amazon.awscdk.services.ses.EmailIdentity;
import software.amazon.awscdk.services.ses.Identity;
import software.constructs.Construct;

/** The domain e-mail comes from. SES sends nothing until its three DKIM records are in that domain's DNS. */
public final class MailDomain extends Construct {

    private final String domain;
    private final String set;

    public MailDomain(Construct scope, EnvironmentSettings settings) {
        super(scope, "Mail");
        this.domain = settings.api().emailDomain();
        this.set = settings.named("mail");
        var mails = ConfigurationSet.Builder.create(this, "Set")
                .configurationSetName(set)
                .tlsPolicy(ConfigurationSetTlsPolicy.REQUIRE)
                .reputationMetrics(true)
                .build();
        EmailIdentity.Builder.create(this, "Identity").identity(Identity.domain(domain)).configurationSet(mails).build();
    }

    /** What sending has to be allowed on: the domain, and the set of rules its mails go by. */
    List<String> senderArns() {
        return List.of(arn("identity", domain), arn("configuration-set", set));
    }

    private String arn(String kind, String name) {
        return Stack.of(this).formatArn(ArnComponents.builder().service("ses").resource(kind).resourceName(name).build());
    }
}
