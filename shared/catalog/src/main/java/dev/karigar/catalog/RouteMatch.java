package dev.karigar.catalog;

import java.util.List;
import java.util.Map;

/** What the route table says to a method and a path. */
public sealed interface RouteMatch {

    /**
     * A function answers.
     *
     * @param key       API Gateway's route key, {@code GET /api/v1/users/{user_id}}
     * @param variables the path's variables, decoded
     */
    record Found(FunctionSpec function, String key, Map<String, String> variables) implements RouteMatch {
    }

    /** The path has operations, but not this one. */
    record WrongMethod(List<String> allowed) implements RouteMatch {
    }

    /** No route has the path. */
    record UnknownPath() implements RouteMatch {
    }
}
