package dev.karigar.web.secrets;

import dev.karigar.kernel.Secret;
import dev.karigar.platform.Secrets;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Secrets in the directory of {@code SECRETS=file:/directory}: a file for each secret, and {@code <secret>.previous} for the value before
 * the last rotation.
 */
@Singleton
@Requires(property = "secrets", pattern = "file:.*")
final class DirectorySecrets implements Secrets {

    private final Path directory;

    DirectorySecrets(@Value("${secrets}") String location) {
        this.directory = Path.of(location.substring("file:".length()));
    }

    @Override
    public Secret get(String name) {
        try {
            return new Secret(Files.readString(directory.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException("secret " + name + " cannot be read", e);
        }
    }

    @Override
    public List<Secret> accepted(String name) {
        var previous = name + ".previous";
        return Files.exists(directory.resolve(previous)) ? List.of(get(name), get(previous)) : List.of(get(name));
    }
}
