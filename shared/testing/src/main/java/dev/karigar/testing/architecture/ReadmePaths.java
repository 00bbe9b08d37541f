package dev.karigar.testing.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the paths that a text names, in code spans and in links, and says which of them do not exist. */
public final class ReadmePaths {

    private static final Pattern CODE = Pattern.compile("`([^`\\s]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

    /** A code span is taken for a path when it starts like a top-level folder or is a file of a kind that we keep. */
    private static final Pattern PATH = Pattern
            .compile("(shared|functions|migrations|docs|infra-cdk|infra-local|\\.ci|\\.mvn)(/.*)?|[\\w./-]+\\.(md|xml|toml|sql|prefs|sh)");

    private ReadmePaths() {
    }

    /** Complaints about the text of {@code readme}; a path is looked up from the file's own folder, then from {@code root}. */
    public static List<String> complaints(Path root, Path readme, String text) {
        List<String> complaints = new ArrayList<>();
        for (String path : paths(text)) {
            boolean pattern = path.contains("*") || path.contains("<") || path.contains("…");
            Path own = readme.resolveSibling(path);
            if (!pattern && !Files.exists(own) && !Files.exists(root.resolve(path))) {
                complaints.add(root.relativize(readme) + " names " + path + ", which does not exist");
            }
        }
        return complaints;
    }

    static List<String> paths(String text) {
        Stream<String> code = CODE.matcher(text).results().map(match -> match.group(1)).filter(span -> PATH.matcher(span).matches());
        Stream<String> links = LINK.matcher(text).results().map(ReadmePaths::target).filter(target -> !target.contains(":"));
        return Stream.concat(code, links).distinct().toList();
    }

    private static String target(MatchResult link) {
        return link.group(1);
    }
}
