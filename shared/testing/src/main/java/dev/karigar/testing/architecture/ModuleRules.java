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

/** Which module may see which. Maven's graph says the same of artifacts; these rules also see what leaks in through a third one. */
final class ModuleRules {

    private static final DescribedPredicate<JavaClass> FUNCTION = DescribedPredicate.describe("of a function",
            type -> Packages.function(type).isPresent());

    private ModuleRules() {
    }

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("the kernel sees only Java",
                classes().that(inModule("kernel")).should().onlyDependOnClassesThat(Packages.java().or(inModule("kernel"))));
        rules.put("platform and catalog see only Java and the kernel",
                classes().that(inModule("platform", "catalog"))
                        .should()
                        .onlyDependOnClassesThat(Packages.java().or(inModule("kernel", "platform", "catalog"))));
        rules.put("lambda sees neither HTTP nor the database nor AWS clients",
                noClasses().that(inModule("lambda"))
                        .should()
                        .dependOnClassesThat(inModule("web", "postgres", "aws").or(under("software.amazon.awssdk", "java.sql"))));
        rules.put("web sees neither the database nor AWS clients",
                noClasses().that(inModule("web"))
                        .should()
                        .dependOnClassesThat(inModule("postgres", "aws").or(under("software.amazon.awssdk", "java.sql"))));
        rules.put("postgres sees neither HTTP nor AWS clients",
                noClasses().that(inModule("postgres"))
                        .should()
                        .dependOnClassesThat(inModule("web", "aws").or(under("software.amazon.awssdk"))));
        rules.put("aws sees neither HTTP nor the database",
                noClasses().that(inModule("aws")).should().dependOnClassesThat(inModule("web", "postgres").or(under("java.sql"))));
        rules.put("scheduling sees nothing of HTTP or AWS",
                noClasses().that(inModule("scheduling", "events"))
                        .should()
                        .dependOnClassesThat(inModule("web", "aws").or(under("software.amazon.awssdk", "com.amazonaws"))));
        rules.put("shared modules see no function",
                noClasses().that(not(FUNCTION).and(not(inModule("local")))).should().dependOnClassesThat(FUNCTION));
        rules.put("nothing deployed sees the stack on one machine",
                noClasses().that(not(inModule("local"))).should().dependOnClassesThat(inModule("local")));
        rules.put("nothing deployed sees test support",
                noClasses().that(not(inModule("testing", "local")))
                        .should()
                        .dependOnClassesThat(inModule("testing").or(under("org.junit", "org.assertj"))));
        return rules;
    }
}
