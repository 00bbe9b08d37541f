package dev.karigar.testing.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every rule over compiled classes, by the name under which a test reports it. */
public final class ArchitectureRules {

    private ArchitectureRules() {
    }

    /** All rules. A rule without a violation fixture fails this module's tests, so that no rule can be one that never fails. */
    public static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>(RingRules.all());
        rules.putAll(ModuleRules.all());
        rules.putAll(FormRules.all());
        rules.putAll(StorageRules.all());
        return rules;
    }
}
