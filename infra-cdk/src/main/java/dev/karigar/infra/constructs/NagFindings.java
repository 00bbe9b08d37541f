package dev.karigar.infra.constructs;

import io.github.cdklabs.cdknag.NagPackSuppression;
import io.github.cdklabs.cdknag.NagSuppressions;
import java.util.List;
import software.constructs.IConstruct;

/** Suppresses findings of cdk-nag: each on one resource, with its reason. */
public final class NagFindings {

    private NagFindings() {
    }

    /** @param rule without the name of the pack: {@code SMG4} */
    public static void suppress(IConstruct resource, String rule, String reason) {
        NagSuppressions.addResourceSuppressions(resource,
                List.of(NagPackSuppression.builder().id("AwsSolutions-" + rule).reason(reason).build()));
    }

    /** @param finding the resource or action, as cdk-nag writes it: {@code Resource::*} */
    static void suppressWildcard(IConstruct role, String finding, String reason) {
        NagSuppressions.addResourceSuppressions(role,
                List.of(NagPackSuppression.builder().id("AwsSolutions-IAM5").reason(reason).appliesTo(List.of(finding)).build()));
    }
}
