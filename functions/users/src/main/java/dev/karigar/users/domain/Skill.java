package dev.karigar.users.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Something a user can do, in their own words.
 *
 * @param tag as shown, single spaces
 */
public record Skill(String tag) {

    /** How many one user may name. */
    public static final int MOST = 50;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    public Skill {
        tag = SPACES.matcher(tag).replaceAll(" ").strip();
    }

    /** What two spellings of one skill have in common. */
    public String key() {
        return tag.toLowerCase(Locale.ROOT);
    }

    /** In the given order, each once; of two spellings the first stays. */
    public static List<Skill> of(Collection<String> tags) {
        var byKey = new LinkedHashMap<String, Skill>();
        for (var tag : tags) {
            var skill = new Skill(tag);
            byKey.putIfAbsent(skill.key(), skill);
        }
        return List.copyOf(byKey.values());
    }
}
