package dev.karigar.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The routes of the catalog, matched as API Gateway matches them: the most specific path wins, a literal segment before a variable one,
 * independent of the method. Unlike API Gateway, it ignores a trailing slash.
 */
public final class RouteTable {

    private final List<Entry> entries;

    public RouteTable(List<FunctionSpec> functions) {
        this.entries = functions.stream()
                .flatMap(function -> function.routes().stream().map(route -> Entry.of(function, route.method(), route.path())))
                .sorted(Comparator.comparing(Entry::rank))
                .toList();
    }

    /** A route with its sort key: a variable sorts after every literal at the same position. */
    private record Entry(FunctionSpec function, String method, String path, List<String> segments, String rank) {

        static Entry of(FunctionSpec function, String method, String path) {
            return new Entry(function, method, path, List.of(path.substring(1).split("/", -1)), path.replace('{', '\uffff'));
        }

        boolean matches(List<String> asked) {
            if (asked.size() != segments.size()) {
                return false;
            }
            for (int i = 0; i < asked.size(); i++) {
                if (asked.get(i).isEmpty() || !isVariable(i) && !segments.get(i).equals(asked.get(i))) {
                    return false;
                }
            }
            return true;
        }

        Map<String, String> variables(List<String> asked) {
            var values = new LinkedHashMap<String, String>();
            for (int i = 0; i < asked.size(); i++) {
                if (isVariable(i)) {
                    var name = segments.get(i);
                    values.put(name.substring(1, name.length() - 1), asked.get(i));
                }
            }
            return values;
        }

        private boolean isVariable(int segment) {
            return segments.get(segment).startsWith("{");
        }
    }

    public RouteMatch match(String method, String rawPath) {
        var asked = segmentsOf(rawPath);
        var known = entries.stream().filter(entry -> entry.matches(asked)).toList();
        if (known.isEmpty()) {
            return new RouteMatch.UnknownPath();
        }
        var methods = new TreeSet<String>();
        for (var entry : known) {
            if (entry.method().equals(method)) {
                return new RouteMatch.Found(entry.function(), entry.method() + " " + entry.path(), entry.variables(asked));
            }
            methods.add(entry.method());
        }
        return new RouteMatch.WrongMethod(List.copyOf(methods));
    }

    private static List<String> segmentsOf(String rawPath) {
        var trimmed = rawPath.length() > 1 && rawPath.endsWith("/") ? rawPath.substring(0, rawPath.length() - 1) : rawPath;
        var segments = new ArrayList<String>();
        for (var segment : trimmed.substring(Math.min(1, trimmed.length())).split("/", -1)) {
            segments.add(Percent.decoded(segment));
        }
        return segments;
    }
}
