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

/** The SNS topic that alarms and the budget publish to. */
final class AlarmTopic {

    private AlarmTopic() {
    }

    static Topic create(Construct scope, EnvironmentSettings settings) {
        // Not encrypted at rest: CloudWatch cannot publish to a topic with the AWS managed key, and alarms contain no secrets.
        var topic = Topic.Builder.create(scope, "Topic").topicName(settings.resourceName("alarms")).enforceSsl(true).build();
        topic.addToResourcePolicy(publish("AllowCloudWatchAlarms", "cloudwatch", topic));
        topic.addToResourcePolicy(publish("AllowBudgets", "budgets", topic));
        settings.operations().alarmEmail().ifPresent(address -> topic.addSubscription(new EmailSubscription(address)));
        return topic;
    }

    private static PolicyStatement publish(String sid, String service, Topic topic) {
        return PolicyStatement.Builder.create()
                .sid(sid)
                .principals(List.of(new ServicePrincipal(service + ".amazonaws.com")))
                .actions(List.of("sns:Publish"))
                .resources(List.of(topic.getTopicArn()))
                .conditions(Map.of("StringEquals", Map.of("aws:SourceAccount", Stack.of(topic).getAccount())))
                .build();
    }
}
