package dev.karigar.infra.alarms;

import dev.karigar.infra.settings.EnvironmentSettings;
import java.util.List;
import software.amazon.awscdk.services.budgets.CfnBudget;
import software.amazon.awscdk.services.budgets.CfnBudget.BudgetDataProperty;
import software.amazon.awscdk.services.budgets.CfnBudget.NotificationProperty;
import software.amazon.awscdk.services.budgets.CfnBudget.NotificationWithSubscribersProperty;
import software.amazon.awscdk.services.budgets.CfnBudget.SpendProperty;
import software.amazon.awscdk.services.budgets.CfnBudget.SubscriberProperty;
import software.amazon.awscdk.services.sns.ITopic;
import software.constructs.Construct;

/** The month's budget of the account. An environment has an account of its own, so that this is the environment's. */
final class CostBudget {

    private static final int EARLY_PERCENT = 80;
    private static final int ALL_PERCENT = 100;

    private CostBudget() {
    }

    static void watch(Construct scope, EnvironmentSettings settings, ITopic topic) {
        var budget = CfnBudget.Builder.create(scope, "Budget")
                .budget(BudgetDataProperty.builder()
                        // A budget has no description: its name says where to look.
                        .budgetName(settings.named("spend") + " (docs/runbook.md#" + Runbook.SPEND.anchor() + ")")
                        .budgetType("COST")
                        .timeUnit("MONTHLY")
                        .budgetLimit(SpendProperty.builder().amount(settings.operations().monthlyBudget()).unit("USD").build())
                        .build())
                .notificationsWithSubscribers(
                        List.of(tell("ACTUAL", EARLY_PERCENT, topic.getTopicArn()), tell("FORECASTED", ALL_PERCENT, topic.getTopicArn())))
                .build();
        // After the policy of the topic, without which a budget may not speak there.
        budget.getNode().addDependency(topic);
    }

    private static NotificationWithSubscribersProperty tell(String kind, int percent, String topicArn) {
        return NotificationWithSubscribersProperty.builder()
                .notification(NotificationProperty.builder()
                        .notificationType(kind)
                        .comparisonOperator("GREATER_THAN")
                        .threshold(percent)
                        .thresholdType("PERCENTAGE")
                        .build())
                .subscribers(List.of(SubscriberProperty.builder().subscriptionType("SNS").address(topicArn).build()))
                .build();
    }
}
