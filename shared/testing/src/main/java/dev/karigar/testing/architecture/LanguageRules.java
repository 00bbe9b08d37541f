package dev.karigar.testing.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words that this code base does not use, with the standard term for each. Names in code and prose (comments, strings, documents) have
 * lists of their own: several words are clear in a sentence and unclear as a name.
 */
public final class LanguageRules {

    private static final Map<String, String> IN_PROSE = words("""
            wish(es|ed)?: request
            patience: time-out
            lapsed?: expired
            sweep(s|ing)?|swept: purge, expire, relay
            somebody|nobody|whoever|anybody: the caller, another transaction, no client
            rehears\\w*: stub, prime
            planted: violation fixture
            decoys?: dummy
            tally: count
            sift(s|ed|ing)?: filter
            keeper: store
            mint(s|ed)?: generate
            believe[sd]?|believing: trust, cache
            surroundings: context
            told|hears?|heard: notified, reported, logged
            ha(s|ve) (a|no) say: decides
            """);

    private static final Map<String, String> IN_NAMES = words("""
            wish: request
            keep|kept: save, store
            tell|told|hear|say|said: notify, report, log
            believe|believed: trust, cache
            rehearse|rehearsed|rehearsal: stub, prime
            door|ground|around|surroundings: endpoint, dependencies, context
            patience: timeout
            most: max, limit
            lapsed: expired
            sweep: purge, expire, relay
            remembered: cached
            keeper: store
            mint: generate
            sift|sifted: filter
            tally: count
            board: dashboard
            planted: fixture
            decoy: dummy
            somebody|nobody|whoever: caller
            """);

    /** Names of the JDK and of libraries that contain such a word. */
    private static final Pattern EXTERNAL = Pattern.compile("MostSignificantBits|KeepAlive|KEEP_ALIVE|atMost");
    /** A test's name is a sentence. */
    private static final Pattern SENTENCE = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)+");
    private static final Pattern IDENTIFIER = Pattern.compile("\\b[A-Za-z_$][A-Za-z0-9_$]*\\b");
    private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");
    private static final Pattern COMMENT_OR_STRING = Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"",
            Pattern.DOTALL);

    private LanguageRules() {
    }

    /** Complaints about one file; {@code name} is its path. Of a Java file the names in its code are checked as well. */
    public static List<String> complaints(String name, String text) {
        var complaints = new ArrayList<String>();
        if (name.endsWith(".java")) {
            COMMENT_OR_STRING.matcher(text).results().forEach(part -> complaints.addAll(prose(name, part.group())));
            complaints.addAll(names(name, COMMENT_OR_STRING.matcher(text).replaceAll(" ")));
        } else {
            complaints.addAll(prose(name, text));
        }
        return complaints.stream().distinct().toList();
    }

    private static List<String> prose(String name, String text) {
        var complaints = new ArrayList<String>();
        IN_PROSE.forEach((word, term) -> Pattern.compile("\\b(" + word + ")\\b", Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .results()
                .forEach(found -> complaints.add(name + " says \"" + found.group() + "\": " + term)));
        return complaints;
    }

    private static List<String> names(String name, String code) {
        var complaints = new ArrayList<String>();
        IDENTIFIER.matcher(code).results().map(identifier -> identifier.group()).distinct().forEach(identifier -> {
            if (SENTENCE.matcher(identifier).matches()) {
                complaints.addAll(prose(name, identifier.replace('_', ' ')));
                return;
            }
            var parts = WORD.matcher(EXTERNAL.matcher(identifier).replaceAll(""))
                    .results()
                    .map(part -> part.group().toLowerCase(Locale.ROOT));
            parts.forEach(part -> IN_NAMES.forEach((word, term) -> {
                if (part.matches(word)) {
                    complaints.add(name + " has the name " + identifier + ": " + term);
                }
            }));
        });
        return complaints;
    }

    private static Map<String, String> words(String lines) {
        var words = new LinkedHashMap<String, String>();
        lines.lines().forEach(line -> words.put(line.substring(0, line.indexOf(": ")), line.substring(line.indexOf(": ") + 2)));
        return words;
    }
}
