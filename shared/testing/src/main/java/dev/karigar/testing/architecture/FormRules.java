package dev.karigar.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.karigar.testing.architecture.Packages.inModule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Rules for every class: injected time and randomness, no vague names, at most five collaborators, no static mutable state. */
final class FormRules {

    private static final int COLLABORATORS = 5;

    private static final Pattern VAGUE = Pattern.compile("(Manager|Helper|Utils?|Impl|Dto|DTO|Base)$");

    private static final Set<String> RANDOMNESS = Set.of("java.util.UUID.randomUUID", "java.lang.Math.random",
            "java.util.concurrent.ThreadLocalRandom.current", "java.util.Random.<init>");

    private static final Set<String> SYSTEM_TIME = Set.of("java.lang.System.currentTimeMillis", "java.util.Date.<init>",
            "java.util.Calendar.getInstance");

    private FormRules() {
    }

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("time comes from an injected clock",
                noClasses().should().accessTargetWhere(target("reads the system time", FormRules::readsTime)));
        rules.put("only entry points use the system clock",
                noClasses().that(not(entryPoint()))
                        .should()
                        .accessTargetWhere(target("uses a system clock", target -> target.getOwner().getFullName().equals("java.time.Clock")
                                && (target.getName().startsWith("system") || target.getName().startsWith("tick")))));
        rules.put("ids and randomness are injected",
                noClasses().that(not(inModule("kernel")))
                        .should()
                        .accessTargetWhere(target("generates randomness itself", target -> RANDOMNESS.contains(nameOf(target)))));
        rules.put("nothing sleeps",
                noClasses().should().accessTargetWhere(target("sleeps", target -> nameOf(target).equals("java.lang.Thread.sleep"))));
        rules.put("every package is null-marked",
                classes().should(each("be in a @NullMarked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class) ? null
                        : type.getPackageName() + " has no @NullMarked package-info")));
        rules.put("no vague names", classes().should(each("have a name that says what the type is",
                type -> VAGUE.matcher(type.getSimpleName()).find() ? type.getName() + " has a vague name" : null)));
        rules.put("constructors take at most five collaborators",
                classes()
                        .that(DescribedPredicate.describe("are neither records nor enums nor controllers",
                                type -> !type.isRecord() && !type.isEnum() && !type.isAnonymousClass() && !isController(type)))
                        .should(each("take few collaborators", FormRules::tooManyCollaborators)));
        rules.put("no static mutable state", classes().should(each("have only final static fields", FormRules::mutableStatic)));
        return rules;
    }

    private static boolean readsTime(AccessTarget target) {
        boolean now = target.getName().equals("now") && target.getOwner().getPackageName().startsWith("java.time")
                && !target.getFullName().contains("java.time.Clock)");
        return now || (SYSTEM_TIME.contains(nameOf(target)) && target.getFullName().endsWith("()"));
    }

    private static String nameOf(AccessTarget target) {
        return target.getOwner().getFullName() + "." + target.getName();
    }

    /** Classes that Lambda creates through a constructor without parameters; the local stack and tests start with the system clock. */
    private static DescribedPredicate<JavaClass> entryPoint() {
        return inModule("local", "testing")
                .or(DescribedPredicate.describe("an entry point", type -> type.getSimpleName().endsWith("Function")));
    }

    /** A controller has one collaborator for each of its operations, and only passes calls on. */
    private static boolean isController(JavaClass type) {
        return type.isAnnotatedWith("io.micronaut.http.annotation.Controller");
    }

    private static @Nullable String tooManyCollaborators(JavaClass type) {
        for (JavaConstructor constructor : type.getConstructors()) {
            boolean hidden = constructor.getModifiers().contains(JavaModifier.PRIVATE)
                    || constructor.getModifiers().contains(JavaModifier.SYNTHETIC);
            if (!hidden && constructor.getRawParameterTypes().size() > COLLABORATORS) {
                return constructor.getFullName() + " takes more than " + COLLABORATORS;
            }
        }
        return null;
    }

    private static @Nullable String mutableStatic(JavaClass type) {
        for (JavaField field : type.getFields()) {
            Set<JavaModifier> modifiers = field.getModifiers();
            if (modifiers.contains(JavaModifier.STATIC) && !modifiers.contains(JavaModifier.FINAL)
                    && !modifiers.contains(JavaModifier.SYNTHETIC)) {
                return field.getFullName() + " is static and not final";
            }
        }
        return null;
    }

    private static DescribedPredicate<JavaAccess<?>> target(String description, Predicate<AccessTarget> wanted) {
        return DescribedPredicate.describe(description, access -> wanted.test(access.getTarget()));
    }

    private static ArchCondition<JavaClass> each(String description, Function<JavaClass, @Nullable String> complaint) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String message = complaint.apply(type);
                if (message != null) {
                    events.add(SimpleConditionEvent.violated(type, message));
                }
            }
        };
    }
}
