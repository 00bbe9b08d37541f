package dev.karigar.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.karigar.testing.architecture.Packages.inModule;
import static dev.karigar.testing.architecture.Packages.under;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** Allowed dependencies between modules. {@link ModuleTable} checks the poms; these rules also find transitive dependencies. */
final class ModuleRules {

    private static final DescribedPredicate<JavaClass> FUNCTION = DescribedPredicate.describe("of a function",
            type -> Packages.function(type).isPresent());

    private ModuleRules() {
    }

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("the kernel depends on Java only",
                classes().that(inModule("kernel")).should().onlyDependOnClassesThat(Packages.java().or(inModule("kernel"))));
        rules.put("platform and catalog depend on Java and the kernel only",
                classes().that(inModule("platform", "catalog"))
                        .should()
                        .onlyDependOnClassesThat(Packages.java().or(inModule("kernel", "platform", "catalog"))));
        rules.put("lambda does not depend on HTTP, the database or AWS clients",
                noClasses().that(inModule("lambda"))
                        .should()
                        .dependOnClassesThat(inModule("web", "postgres", "aws").or(under("software.amazon.awssdk", "java.sql"))));
        rules.put("web does not depend on the database or AWS clients",
                noClasses().that(inModule("web"))
                        .should()
                        .dependOnClassesThat(inModule("postgres", "aws").or(under("software.amazon.awssdk", "java.sql"))));
        rules.put("postgres does not depend on HTTP or AWS clients",
                noClasses().that(inModule("postgres"))
                        .should()
                        .dependOnClassesThat(inModule("web", "aws").or(under("software.amazon.awssdk"))));
        rules.put("aws does not depend on HTTP or the database",
                noClasses().that(inModule("aws")).should().dependOnClassesThat(inModule("web", "postgres").or(under("java.sql"))));
        rules.put("scheduling and events do not depend on HTTP or AWS",
                noClasses().that(inModule("scheduling", "events"))
                        .should()
                        .dependOnClassesThat(inModule("web", "aws").or(under("software.amazon.awssdk", "com.amazonaws"))));
        rules.put("shared modules depend on no function",
                noClasses().that(not(FUNCTION).and(not(inModule("local")))).should().dependOnClassesThat(FUNCTION));
        rules.put("deployed code does not depend on the local stack",
                noClasses().that(not(inModule("local"))).should().dependOnClassesThat(inModule("local")));
        rules.put("deployed code does not depend on test support",
                noClasses().that(not(inModule("testing", "local")))
                        .should()
                        .dependOnClassesThat(inModule("testing").or(under("org.junit", "org.assertj"))));
        return rules;
    }
}
