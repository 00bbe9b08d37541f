package dev.karigar.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.karigar.testing.architecture.Packages.inModule;
import static dev.karigar.testing.architecture.Packages.under;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How groups use Micronaut Data. Faults need no rule: the interceptor that translates them is bound to every repository
 * (shared/postgres), and the rule on connections leaves no other way to the database.
 */
final class StorageRules {

    private static final String QUERY = "io.micronaut.data.annotation.Query";
    private static final String MAPPED_ENTITY = "io.micronaut.data.annotation.MappedEntity";

    private StorageRules() {
    }

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("only postgres opens connections and transactions", noClasses()
                .that(not(inModule("postgres", "migrations", "testing", "local")))
                .should()
                .dependOnClassesThat(
                        under("javax.sql", "io.micronaut.transaction", "io.micronaut.data.connection", "io.micronaut.data.jdbc.runtime")
                                .or(connections())));
        rules.put("an insert that may do nothing takes no row",
                methods().that().areAnnotatedWith(QUERY).should(takeNoRowIfTheInsertMayDoNothing()).allowEmptyShould(true));
        return rules;
    }

    private static DescribedPredicate<JavaClass> connections() {
        return DescribedPredicate.describe("JDBC connections",
                type -> type.getName().equals("java.sql.Connection") || type.getName().equals("java.sql.DriverManager"));
    }

    /** With a row as parameter, Micronaut Data returns 1 whether {@code on conflict do nothing} has inserted it or not. */
    private static ArchCondition<JavaMethod> takeNoRowIfTheInsertMayDoNothing() {
        return new ArchCondition<>("take no row if the insert may do nothing") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var sql = method.getAnnotationOfType(QUERY).get("value").map(Object::toString).orElse("");
                if (sql.toLowerCase(Locale.ROOT).contains("on conflict") && method.getParameters().stream().anyMatch(StorageRules::isRow)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes a row"));
                }
            }
        };
    }

    private static boolean isRow(JavaParameter parameter) {
        return parameter.getType().getAllInvolvedRawTypes().stream().anyMatch(type -> type.isAnnotatedWith(MAPPED_ENTITY));
    }
}
