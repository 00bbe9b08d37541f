package dev.karigar.infra.settings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Logs, alarms and the budget.
 *
 * @param logDays       retention of logs in days
 * @param alarmEmail    receiver of alarms; without one, alarms are visible on the dashboard only
 * @param monthlyBudget USD a month; a notification is sent at 80 % and when the forecast exceeds it
 * @param sentryDsn     Sentry project that receives errors
 * @param runbookUrl    address of docs/runbook.md, so that alarm descriptions contain a link; without one they contain the path
 */
public record OperationsSettings(int logDays, Optional<String> alarmEmail, int monthlyBudget, Optional<String> sentryDsn,
        Optional<String> runbookUrl) {

    private static final String RUNBOOK = "docs/runbook.md";
    // The retention periods of CloudWatch Logs, up to a year.
    private static final Pattern RUNBOOK_URL = Pattern.compile("https://[^\\s#]+");
    private static final List<Integer> RETENTIONS = List.of(1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365);

    public OperationsSettings {
        InvalidSettingException.require(RETENTIONS.contains(logDays), "log-days", logDays,
                "one of the retention periods of CloudWatch Logs, " + RETENTIONS);
        InvalidSettingException.require(monthlyBudget > 0, "monthly-budget", monthlyBudget, "an amount in USD above 0");
        alarmEmail.ifPresent(mail -> InvalidSettingException.require(mail.indexOf('@') > 0, "alarm-email", mail, "an e-mail address"));
        sentryDsn.ifPresent(dsn -> InvalidSettingException.require(dsn.startsWith("https://"), "sentry-dsn", "(hidden)",
                "a DSN that begins with https://"));
        runbookUrl.ifPresent(url -> InvalidSettingException.require(RUNBOOK_URL.matcher(url).matches(), "runbook-url", url,
                "an address that begins with https:// and has no fragment"));
    }

    /** Address of a section of the runbook: a link if the setting {@code runbook-url} is set, otherwise a path in the repository. */
    public String runbook(String anchor) {
        return runbookUrl.orElse(RUNBOOK) + "#" + anchor;
    }
}
