package dev.karigar.infra.checks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.karigar.infra.synth.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Descriptions of security groups and their rules contain only characters that EC2 accepts; an apostrophe fails the deployment. */
final class DescriptionRule implements Rule {

    private static final Pattern VALID = Pattern.compile("[a-zA-Z0-9 ._\\-:/()#,@\\[\\]+=;{}!$*]{0,255}");

    @Override
    public List<Violation> violations(Templates templates) {
        var violations = new ArrayList<Violation>();
        for (var resource : templates.resources().filter(one -> one.type().startsWith("AWS::EC2::SecurityGroup")).toList()) {
            var texts = new ArrayList<String>();
            for (var name : List.of("Description", "GroupDescription")) {
                resource.properties().findValues(name).stream().filter(JsonNode::isTextual).map(JsonNode::asText).forEach(texts::add);
            }
            texts.stream()
                    .filter(text -> !VALID.matcher(text).matches())
                    .forEach(text -> violations.add(new Violation(resource.path(), "invalid description: " + text)));
        }
        return violations;
    }
}
