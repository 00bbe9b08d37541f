package dev.karigar.infra.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Descriptions of security groups and of their rules hold only what EC2 takes: it refuses an apostrophe, and with it the stack. */
final class DescriptionRule implements Rule {

    private static final Pattern TAKEN = Pattern.compile("[a-zA-Z0-9 ._\\-:/()#,@\\[\\]+=;{}!$*]{0,255}");

    @Override
    public List<String> complaints(Templates templates) {
        var complaints = new ArrayList<String>();
        for (var resource : templates.resources().filter(one -> one.type().startsWith("AWS::EC2::SecurityGroup")).toList()) {
            var texts = new ArrayList<String>();
            for (var name : List.of("Description", "GroupDescription")) {
                resource.properties().findValues(name).stream().filter(JsonNode::isTextual).map(JsonNode::asText).forEach(texts::add);
            }
            texts.stream()
                    .filter(text -> !TAKEN.matcher(text).matches())
                    .forEach(text -> complaints.add(resource.path() + " is described as EC2 refuses: " + text));
        }
        return complaints;
    }
}
