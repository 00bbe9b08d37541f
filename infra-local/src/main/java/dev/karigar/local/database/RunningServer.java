package dev.karigar.local.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;

/** A server somebody else runs, named by a JDBC URL that carries its owner's {@code user} and {@code password}. */
public record RunningServer(String url, String owner, String ownerPassword) implements DatabaseServer {

    /** Takes user and password out of the URL, so that functions can sign in as themselves. */
    public static RunningServer of(String jdbcUrl) {
        int question = jdbcUrl.indexOf('?');
        var credentials = new HashMap<String, String>();
        var others = new ArrayList<String>();
        if (question >= 0) {
            for (var pair : jdbcUrl.substring(question + 1).split("&")) {
                if (pair.startsWith("user=") || pair.startsWith("password=")) {
                    credentials.put(pair.substring(0, pair.indexOf('=')),
                            URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8));
                } else {
                    others.add(pair);
                }
            }
        }
        var bare = question < 0 ? jdbcUrl : jdbcUrl.substring(0, question);
        return new RunningServer(others.isEmpty() ? bare : bare + "?" + String.join("&", others),
                credentials.getOrDefault("user", "postgres"), credentials.getOrDefault("password", ""));
    }

    @Override
    public void close() {
        // Not ours to stop.
    }
}
