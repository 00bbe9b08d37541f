package dev.karigar.users.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A skill of a user, as free text.
 *
 * @param tag as shown, with single spaces
 */
public record Skill(String tag) {

    public static final int MAX_PER_USER = 50;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    public Skill {
        tag = SPACES.matcher(tag).replaceAll(" ").strip();
    }

    /** Equal for spellings that differ in case. */
    public String key() {
        return tag.toLowerCase(Locale.ROOT);
    }

    /** Skills in the given order without duplicates; the first of two spellings remains. */
    public static List<Skill> of(Collection<String> tags) {
        var byKey = new LinkedHashMap<String, Skill>();
        for (var tag : tags) {
            var skill = new Skill(tag);
            byKey.putIfAbsent(skill.key(), skill);
        }
        return List.copyOf(byKey.values());
    }
}
