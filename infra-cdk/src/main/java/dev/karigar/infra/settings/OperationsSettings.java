package dev.karigar.infra.settings;

import java.util.List;
import java.util.Optional;

/**
 * @param logDays       how long log lines are kept, in days
 * @param alarmEmail    who is told of alarms; nobody, if empty: then they are seen on the dashboard alone
 * @param monthlyBudget USD a month; a mail goes out at 80 % and when the forecast passes it
 * @param sentryDsn     where faults are reported, if anywhere
 */
public record OperationsSettings(int logDays, Optional<String> alarmEmail, int monthlyBudget, Optional<String> sentryDsn) {

    // The retention periods CloudWatch Logs knows, up to a year.
    private static final List<Integer> RETENTIONS = List.of(1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365);

    public OperationsSettings {
        InvalidSettingException.unless(RETENTIONS.contains(logDays), "log-days", logDays,
                "CloudWatch keeps for one of " + RETENTIONS + " days");
        InvalidSettingException.unless(monthlyBudget > 0, "monthly-budget", monthlyBudget, "USD a month, more than 0");
        alarmEmail.ifPresent(
                mail -> InvalidSettingException.unless(mail.indexOf('@') > 0, "alarm-email", mail, "an e-mail address is wanted"));
        sentryDsn.ifPresent(
                dsn -> InvalidSettingException.unless(dsn.startsWith("https://"), "sentry-dsn", "(hidden)", "a DSN begins with https://"));
    }
}
