package dev.karigar.keys.storage;

import dev.karigar.kernel.Secret;
import dev.karigar.keys.usecase.SecretStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** One file per secret, readable by its owner only; the value is its own version. */
public final class DirectorySecretStore implements SecretStore {

    private static final String OWNER_ONLY = "rw-------";

    private final Path directory;

    public DirectorySecretStore(Path directory) {
        this.directory = directory;
    }

    @Override
    public Stored read(String name) {
        try {
            var file = directory.resolve(name);
            var text = Files.exists(file) ? Files.readString(file).strip() : "";
            return new Stored(name, new Secret(text), text);
        } catch (IOException e) {
            throw new UncheckedIOException("secret " + name + " cannot be read", e);
        }
    }

    @Override
    public boolean replace(Stored before, Secret value) {
        // A file lock excludes other processes; within this process a second lock would throw.
        synchronized (DirectorySecretStore.class) {
            try {
                Files.createDirectories(directory);
                try (var file = FileChannel.open(directory.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        var _ = file.lock()) {
                    boolean unchanged = read(before.name()).version().equals(before.version());
                    if (unchanged) {
                        write(before.name(), value.value());
                    }
                    return unchanged;
                }
            } catch (IOException e) {
                throw new UncheckedIOException("secret " + before.name() + " cannot be written", e);
            }
        }
    }

    // Written to a temporary file and renamed, so that a killed process leaves no incomplete secret.
    private void write(String name, String value) throws IOException {
        var draft = directory.resolve(name + ".new");
        Files.deleteIfExists(draft);
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        }
        Files.writeString(draft, value);
        Files.move(draft, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
