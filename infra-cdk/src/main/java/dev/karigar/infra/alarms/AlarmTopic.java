package dev.karigar.infra.alarms;

import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.sns.Topic;
import software.amazon.awscdk.services.sns.subscriptions.EmailSubscription;
import software.constructs.Construct;

/** Where alarms and the budget speak, and who listens. */
final class AlarmTopic extends Construct {

    private final Topic topic;

    AlarmTopic(Construct scope, EnvironmentSettings settings) {
        super(scope, "Alarms");
        // Not encrypted at rest: with AWS's own key CloudWatch could not write to it, and nothing here is secret.
        this.topic = Topic.Builder.create(this, "Topic").topicName(settings.named("alarms")).enforceSsl(true).build();
        for (var speaker : List.of("cloudwatch", "budgets")) {
            topic.addToResourcePolicy(PolicyStatement.Builder.create()
                    .sid(speaker)
                    .principals(List.of(new ServicePrincipal(speaker + ".amazonaws.com")))
                    .actions(List.of("sns:Publish"))
                    .resources(List.of(topic.getTopicArn()))
                    .conditions(Map.of("StringEquals", Map.of("aws:SourceAccount", Stack.of(this).getAccount())))
                    .build());
        }
        settings.operations().alarmEmail().ifPresent(mail -> topic.addSubscription(new EmailSubscription(mail)));
    }

    Topic topic() {
        return topic;
    }
}
