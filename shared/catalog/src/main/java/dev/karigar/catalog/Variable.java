package dev.karigar.catalog;

import dev.karigar.catalog.ValueSource.Constant;
import dev.karigar.catalog.ValueSource.DeploymentValue;
import dev.karigar.catalog.ValueSource.QueueUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An environment variable of a function, declared once: the CDK app and the local stack supply its value by {@code source}, and the
 * function checks it at start.
 *
 * @param name     {@code DATABASE_URL}
 * @param source   where the value comes from
 * @param required whether the function refuses to start without it
 * @param form     what the whole value must match
 */
public record Variable(String name, ValueSource source, boolean required, Pattern form) {

    private static final Pattern NOT_BLANK = Pattern.compile(".*\\S.*", Pattern.DOTALL);
    private static final Pattern HTTP_URL = Pattern.compile("https?://\\S+");
    private static final Pattern JDBC_URL = Pattern.compile("jdbc:postgresql://\\S+");
    private static final Pattern SECRETS_LOCATION = Pattern.compile("(file:/|secretsmanager:).+");

    /** The issuer that access tokens name: the API's own base URL. */
    public static final Variable ISSUER = required("ISSUER", DeploymentValue.PUBLIC_URL, HTTP_URL);
    /** The sender of e-mail. */
    public static final Variable EMAIL_FROM = required("EMAIL_FROM", DeploymentValue.EMAIL_SENDER, NOT_BLANK);

    private static final List<Variable> EVERY_FUNCTION = List.of(optional("KARIGAR_ENVIRONMENT", DeploymentValue.ENVIRONMENT_NAME),
            optional("SENTRY_DSN", DeploymentValue.SENTRY_DSN));
    private static final Variable SECRETS = required("SECRETS", DeploymentValue.SECRETS_LOCATION, SECRETS_LOCATION);
    private static final Variable ORIGIN_CHECK = optional("ORIGIN_CHECK", DeploymentValue.ORIGIN_CHECK);

    /** A variable with a default in the function, which no deployment sets. */
    public static Variable withDefault(String name) {
        return optional(name, DeploymentValue.LOCAL_OVERRIDE);
    }

    private static Variable required(String name, ValueSource source, Pattern form) {
        return new Variable(name, source, true, form);
    }

    private static Variable optional(String name, ValueSource source) {
        return new Variable(name, source, false, NOT_BLANK);
    }

    /** The variables that a function's triggers and grants bring. */
    static List<Variable> broughtBy(Triggers triggers, Grants grants) {
        var variables = new ArrayList<>(EVERY_FUNCTION);
        if (!triggers.routes().isEmpty()) {
            variables.add(ORIGIN_CHECK);
        }
        if (!grants.reads().isEmpty() || !grants.writes().isEmpty()) {
            variables.add(SECRETS);
        }
        grants.database().ifPresent(role -> variables.addAll(ofRole(role)));
        if (grants.owner()) {
            variables.addAll(ofOwner());
        }
        grants.sendsTo().forEach(queue -> variables.add(required(queue.variable(), new QueueUrl(queue), HTTP_URL)));
        return variables;
    }

    private static List<Variable> ofRole(String role) {
        return List.of(required("DATABASE_URL", DeploymentValue.DATABASE_URL, JDBC_URL),
                required("DATABASE_USER", new Constant(role), NOT_BLANK), optional("DATABASE_AUTH", DeploymentValue.DATABASE_AUTH),
                optional("DATABASE_PASSWORD", DeploymentValue.ROLE_PASSWORD),
                optional("DATABASE_BORROW_TIMEOUT", DeploymentValue.BORROW_TIMEOUT));
    }

    private static List<Variable> ofOwner() {
        return List.of(required("DATABASE_URL", DeploymentValue.OWNER_URL, JDBC_URL),
                optional("DATABASE_SECRET", DeploymentValue.OWNER_SECRET), optional("DATABASE_USER", DeploymentValue.OWNER_NAME),
                optional("DATABASE_PASSWORD", DeploymentValue.OWNER_PASSWORD),
                optional("DATABASE_ROLE_PASSWORD", DeploymentValue.ROLE_PASSWORD));
    }
}
