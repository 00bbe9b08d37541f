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

/** Which ring of a slice may see which: the domain knows nothing of the world, use cases know the domain, edges know use cases. */
final class RingRules {

    private static final DescribedPredicate<JavaClass> PLAIN_JAVA = Packages.java()
            .and(not(under("java.sql", "java.net.http", "java.rmi")));

    private RingRules() {
    }

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("the domain sees only Java, the kernel and scheduling", domainSeesOnlyItself());
        rules.put("the domain has no clock, no chance and no input or output", domainIsPure());
        rules.put("use cases see no framework, no edge and no storage", useCasesSeeOnlyTheDomain());
        rules.put("edges see no storage and no SQL", edgesSeeNoStorage());
        rules.put("adapters see no edge", adaptersSeeNoEdge());
        rules.put("workers see nothing of HTTP", workersSeeNoWeb());
        rules.put("no function sees another", functionsAreStrangers());
        return rules;
    }

    private static ArchRule domainSeesOnlyItself() {
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

    private static ArchRule useCasesSeeOnlyTheDomain() {
        return classes().that(inRing("usecase"))
                .should()
                .onlyDependOnClassesThat(PLAIN_JAVA.or(under("jakarta.inject"))
                        .or(inRing("usecase", "domain"))
                        .or(inModule("kernel", "platform", "events"))
                        .or(inModule("scheduling").and(not(inRing("storage")))));
    }

    private static ArchRule edgesSeeNoStorage() {
        return noClasses().that(inRing("api", "socket", "handler"))
                .should()
                .dependOnClassesThat(inRing("storage").or(under("java.sql", "javax.sql", "dev.karigar.postgres.jdbc")));
    }

    private static ArchRule adaptersSeeNoEdge() {
        return noClasses().that(inRing("storage", "push", "template")).should().dependOnClassesThat(inRing("api", "socket", "handler"));
    }

    private static ArchRule workersSeeNoWeb() {
        return noClasses().that(inRing("handler", "push", "template")).should().dependOnClassesThat(inModule("web"));
    }

    private static ArchRule functionsAreStrangers() {
        return classes().that(describe("belong to a function", type -> Packages.function(type).isPresent()))
                .should(new ArchCondition<>("see no other function") {
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
