package dev.karigar.infra.checks;

import java.util.List;

/**
 * Every security group says itself what it lets out. EC2 lets everything out of one that does not, and a rule that stands apart from
 * its group, as the CDK writes those that name another group, takes nothing of that away.
 */
final class EgressRule implements Rule {

    @Override
    public List<String> complaints(Templates templates) {
        return templates.ofType("AWS::EC2::SecurityGroup")
                .stream()
                .filter(group -> group.properties().path("SecurityGroupEgress").isEmpty())
                .map(group -> group.path() + " lets everything out")
                .toList();
    }
}
