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

/** One file per secret, and one named {@code <secret>.previous} where there is a value before, in the directory that {@code SECRETS=file:/directory} names. */
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
        var before = name + ".previous";
        return Files.exists(directory.resolve(before)) ? List.of(get(name), get(before)) : List.of(get(name));
    }
}
