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

/** The monthly cost budget of the account. Each environment has its own account. */
final class CostBudget {

    private static final int WARNING_PERCENT = 80;
    private static final int BUDGET_PERCENT = 100;

    private CostBudget() {
    }

    static void create(Construct scope, EnvironmentSettings settings, ITopic topic) {
        var budget = CfnBudget.Builder.create(scope, "Budget")
                .budget(BudgetDataProperty.builder()
                        // A budget has no description, and its name allows no colon: the name contains the path of the runbook.
                        .budgetName(settings.resourceName("budget") + " (docs/runbook.md#" + Runbook.BUDGET.anchor() + ")")
                        .budgetType("COST")
                        .timeUnit("MONTHLY")
                        .budgetLimit(SpendProperty.builder().amount(settings.operations().monthlyBudget()).unit("USD").build())
                        .build())
                .notificationsWithSubscribers(List.of(notification("ACTUAL", WARNING_PERCENT, topic.getTopicArn()),
                        notification("FORECASTED", BUDGET_PERCENT, topic.getTopicArn())))
                .build();
        // AWS Budgets checks at creation whether it may publish to the topic: the topic policy comes first.
        budget.getNode().addDependency(topic);
    }

    private static NotificationWithSubscribersProperty notification(String kind, int percent, String topicArn) {
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
