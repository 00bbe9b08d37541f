package dev.karigar.infra.checks;

import dev.karigar.infra.synth.Templates;
import java.util.List;

/**
 * Every security group has an inline outbound rule. EC2 allows all outbound traffic of a group without one; the CDK renders a rule that
 * names another group as a separate resource, which does not change that.
 */
final class EgressRule implements Rule {

    @Override
    public List<Violation> violations(Templates templates) {
        return templates.ofType("AWS::EC2::SecurityGroup")
                .stream()
                .filter(group -> group.properties().path("SecurityGroupEgress").isEmpty())
                .map(group -> new Violation(group.path(), "allows all outbound traffic"))
                .toList();
    }
}
