package dev.karigar.infra.constructs;

import dev.karigar.infra.settings.EnvironmentSettings;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.ses.ConfigurationSet;
import software.amazon.awscdk.services.ses.ConfigurationSetTlsPolicy;
import software.amazon.awscdk.services.ses.EmailIdentity;
import software.amazon.awscdk.services.ses.Identity;
import software.constructs.Construct;

/** The domain e-mail comes from. SES sends nothing until its three DKIM records are in that domain's DNS. */
public final class MailDomain extends Construct {

    private final String domain;

    public MailDomain(Construct scope, EnvironmentSettings settings) {
        super(scope, "Mail");
        this.domain = settings.api().emailDomain();
        var set = ConfigurationSet.Builder.create(this, "Set").configurationSetName(settings.named("mail"))
                .tlsPolicy(ConfigurationSetTlsPolicy.REQUIRE).reputationMetrics(true).build();
        EmailIdentity.Builder.create(this, "Identity").identity(Identity.domain(domain)).configurationSet(set).build();
    }

    /** What sending has to be allowed on. */
    String identityArn() {
        return Stack.of(this).formatArn(software.amazon.awscdk.ArnComponents.builder().service("ses").resource("identity")
                .resourceName(domain).build());
    }
}
