package dev.karigar.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.karigar.testing.architecture.Packages.inModule;
import static dev.karigar.testing.architecture.Packages.inRing;
import static dev.karigar.testing.architecture.Packages.under;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Allowed dependencies between the rings of a group: domain, usecase, api and handler, storage and other adapters. */
final class RingRules {

    private static final DescribedPredicate<JavaClass> PLAIN_JAVA = Packages.java()
            .and(not(under("java.sql", "java.net.http", "java.rmi")));

    private RingRules() {
    }

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("the domain depends on Java, the kernel and scheduling only", domainDependsOnItself());
        rules.put("the domain has no clock, no randomness and no I/O", domainIsPure());
        rules.put("use cases depend on no framework, no api ring and no storage", useCasesDependOnTheDomain());
        rules.put("api rings and handlers depend on no storage and no SQL", apiDoesNotDependOnStorage());
        rules.put("adapters depend on no api ring and no handler", adaptersDoNotDependOnApi());
        rules.put("workers do not depend on HTTP", workersDoNotDependOnWeb());
        rules.put("no function depends on another", functionsAreIndependent());
        return rules;
    }

    private static ArchRule domainDependsOnItself() {
        DescribedPredicate<JavaClass> pureScheduling = inModule("scheduling").and(not(inRing("storage")));
        return classes().that(inRing("domain"))
                .should()
                .onlyDependOnClassesThat(PLAIN_JAVA.or(inRing("domain")).or(inModule("kernel")).or(pureScheduling));
    }

    private static ArchRule domainIsPure() {
        DescribedPredicate<JavaClass> digest = JavaClass.Predicates.type(MessageDigest.class);
        DescribedPredicate<JavaClass> world = under("java.nio.file", "java.nio.channels", "java.net", "java.util.logging")
                .or(under("java.security").and(not(digest)))
                .or(under("java.io").and(not(JavaClass.Predicates.type(Serializable.class))))
                .or(JavaClass.Predicates.assignableTo(Clock.class))
                .or(JavaClass.Predicates.assignableTo(Random.class))
                .or(JavaClass.Predicates.assignableTo(RandomGenerator.class));
        // MessageDigest.isEqual compares secrets in constant time: a pure function, and safer than a comparison of our own.
        DescribedPredicate<JavaCall<?>> otherCallOfDigest = describe("call MessageDigest other than isEqual",
                call -> digest.test(call.getTargetOwner()) && !call.getName().equals("isEqual"));
        return noClasses().that(inRing("domain")).should().dependOnClassesThat(world).orShould().callCodeUnitWhere(otherCallOfDigest);
    }

    private static ArchRule useCasesDependOnTheDomain() {
        return classes().that(inRing("usecase"))
                .should()
                .onlyDependOnClassesThat(PLAIN_JAVA.or(under("jakarta.inject"))
                        .or(inRing("usecase", "domain"))
                        .or(inModule("kernel", "platform", "events"))
                        .or(inModule("scheduling").and(not(inRing("storage")))));
    }

    private static ArchRule apiDoesNotDependOnStorage() {
        return noClasses().that(inRing("api", "socket", "handler"))
                .should()
                .dependOnClassesThat(inRing("storage").or(under("java.sql", "javax.sql", "dev.karigar.postgres.jdbc")));
    }

    private static ArchRule adaptersDoNotDependOnApi() {
        return noClasses().that(inRing("storage", "push", "template")).should().dependOnClassesThat(inRing("api", "socket", "handler"));
    }

    private static ArchRule workersDoNotDependOnWeb() {
        return noClasses().that(inRing("handler", "push", "template")).should().dependOnClassesThat(inModule("web"));
    }

    private static ArchRule functionsAreIndependent() {
        return classes().that(describe("belong to a function", type -> Packages.function(type).isPresent()))
                .should(new ArchCondition<>("depend on no other function") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                            Optional<String> other = Packages.function(dependency.getTargetClass());
                            if (other.isPresent() && !other.equals(Packages.function(type))) {
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                            }
                        }
                    }
                });
    }
}
