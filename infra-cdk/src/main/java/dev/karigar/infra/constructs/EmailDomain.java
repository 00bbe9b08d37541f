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

/** The sender's domain in SES. SES sends no e-mail until the three DKIM records are in the domain's DNS. */
public final class EmailDomain extends Construct {

    private final String domain;
    private final String configurationSet;

    public EmailDomain(Construct scope, EnvironmentSettings settings) {
        super(scope, "Email");
        this.domain = settings.api().emailDomain();
        this.configurationSet = settings.resourceName("email");
        var set = ConfigurationSet.Builder.create(this, "ConfigurationSet")
                .configurationSetName(configurationSet)
                .tlsPolicy(ConfigurationSetTlsPolicy.REQUIRE)
                .reputationMetrics(true)
                .build();
        EmailIdentity.Builder.create(this, "Identity").identity(Identity.domain(domain)).configurationSet(set).build();
    }

    /** The resources of {@code ses:SendEmail}: the domain and its configuration set. */
    List<String> senderArns() {
        return List.of(arn("identity", domain), arn("configuration-set", configurationSet));
    }

    private String arn(String kind, String name) {
        return Stack.of(this).formatArn(ArnComponents.builder().service("ses").resource(kind).resourceName(name).build());
    }
}
