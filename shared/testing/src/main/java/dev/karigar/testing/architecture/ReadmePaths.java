package dev.karigar.testing.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the paths and headings that a text names, in code, links and comments, and reports those that do not exist. */
public final class ReadmePaths {

    private static final Pattern CODE = Pattern.compile("`([^`\\s]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

    /** A code span is a path if it starts with a top-level folder or ends like a file of the project. */
    private static final Pattern PATH = Pattern
            .compile("(shared|functions|migrations|docs|infra-cdk|infra-local|\\.ci|\\.mvn)(/.*)?|[\\w./-]+\\.(md|xml|toml|sql|prefs|sh)");

    /** In a command among other words. */
    private static final Pattern ARGUMENT = Pattern
            .compile("(?<![\\w.-]|[\\w]/)(?:shared|functions|migrations|docs|infra-cdk|infra-local)/[\\w./-]*\\.\\w+");

    /** In a comment or a message of a source file. */
    private static final Pattern DOCUMENT = Pattern.compile("(?<![\\w./-])(docs/[\\w./-]*\\.(?:md|sh))(?:#([\\w-]+))?");

    private static final Pattern HEADING_LINK = Pattern.compile("\\]\\(([^)#\\s:]*)#([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

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
        HEADING_LINK.matcher(text)
                .results()
                .forEach(link -> complaints
                        .addAll(headings(readme, link.group(1).isEmpty() ? readme : readme.resolveSibling(link.group(1)), link.group(2))));
        return complaints;
    }

    /** Complaints about the documents that a source file names. */
    public static List<String> documents(Path root, Path source, String text) {
        List<String> complaints = new ArrayList<>();
        DOCUMENT.matcher(text).results().forEach(named -> {
            Path document = root.resolve(named.group(1));
            if (!Files.exists(document)) {
                complaints.add(root.relativize(source) + " names " + named.group(1) + ", which does not exist");
            } else if (named.group(2) != null) {
                complaints.addAll(headings(source, document, named.group(2)));
            }
        });
        return complaints;
    }

    private static List<String> headings(Path from, Path document, String anchor) {
        boolean there = Files.exists(document) && HEADING.matcher(ProjectTree.read(document))
                .results()
                .anyMatch(heading -> heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-').equals(anchor));
        return there ? List.of() : List.of(from + " names the heading #" + anchor + " of " + document + ", which does not exist");
    }

    static List<String> paths(String text) {
        Stream<String> code = CODE.matcher(text).results().map(match -> match.group(1)).filter(span -> PATH.matcher(span).matches());
        Stream<String> links = LINK.matcher(text).results().map(ReadmePaths::target).filter(target -> !target.contains(":"));
        Stream<String> arguments = ARGUMENT.matcher(text).results().map(MatchResult::group);
        return Stream.of(code, links, arguments).flatMap(found -> found).distinct().toList();
    }

    private static String target(MatchResult link) {
        return link.group(1);
    }
}
