package dev.karigar.catalog;

import java.util.List;
import java.util.Map;

/** The result of matching a method and a path. */
public sealed interface RouteMatch {

    /**
     * A route matches.
     *
     * @param key       API Gateway's route key, {@code GET /api/v1/users/{user_id}}
     * @param variables the path's variables, decoded
     */
    record Found(FunctionSpec function, String key, Map<String, String> variables) implements RouteMatch {
    }

    /** The path has routes, but not with this method. */
    record WrongMethod(List<String> allowed) implements RouteMatch {
    }

    /** No route has the path. */
    record UnknownPath() implements RouteMatch {
    }
}
