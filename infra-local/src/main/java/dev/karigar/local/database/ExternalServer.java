package dev.karigar.local.database;

import dev.karigar.emulation.events.QueryString;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A PostgreSQL server outside the stack, given as a JDBC URL with the {@code user} and {@code password} of its superuser. */
public record ExternalServer(String url, String owner, String ownerPassword) implements DatabaseServer {

    /** Removes user and password from the URL, because each function signs in with its own role. */
    public static ExternalServer of(String jdbcUrl) {
        var parts = jdbcUrl.split("\\?", 2);
        var query = parts.length < 2 ? "" : parts[1];
        var parameters = QueryString.parse(query);
        var others = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("user=") && !pair.startsWith("password="))
                .collect(Collectors.joining("&"));
        return new ExternalServer(others.isEmpty() ? parts[0] : parts[0] + "?" + others, parameters.getOrDefault("user", "postgres"),
                parameters.getOrDefault("password", ""));
    }

    @Override
    public void close() {
        // The stack did not start this server and does not stop it.
    }
}
