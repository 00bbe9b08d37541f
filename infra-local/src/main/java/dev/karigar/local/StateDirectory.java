package dev.karigar.local;

import dev.karigar.local.database.Postmaster;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;

/** The folder with the state of one stack: database, secrets and the copy of the classes. A file lock protects it from a second stack. */
final class StateDirectory implements AutoCloseable {

    private static final long MIN_FREE_MB = 300;
    private static final String LOCK = "in-use.lock";

    private final Path root;
    private final boolean persistent;
    private final FileChannel lock;

    private StateDirectory(Path root, boolean persistent, FileChannel lock) {
        this.root = root;
        this.persistent = persistent;
        this.lock = lock;
    }

    /**
     * Locks the folder. Without {@code -Dlocal.data} it is emptied.
     *
     * @throws StartupException when another stack uses the folder or the disk is full
     */
    static StateDirectory open(LocalSettings settings) throws IOException {
        var root = settings.data().orElseGet(() -> settings.home().resolve("target/local-" + settings.port()));
        var folder = Files.createDirectories(root).toRealPath();
        var lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(lock) == null) {
            lock.close();
            throw new StartupException("The state in " + folder + " is used by another running Karigar. Stop it, or choose another folder "
                    + "with -Dlocal.data= or another port with -Dlocal.port=.");
        }
        // The PostgreSQL of a stack that was killed still runs.
        Postmaster.stopOrphanOf(folder.resolve("postgres"));
        if (settings.data().isEmpty()) {
            empty(folder);
        }
        requireSpace(folder);
        return new StateDirectory(folder, settings.data().isPresent(), lock);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void empty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(file -> !file.endsWith(LOCK)).toList()) {
                PathUtils.delete(file);
            }
        }
    }

    private static void requireSpace(Path folder) throws IOException {
        spaceShortage(folder, MIN_FREE_MB).ifPresent(sentence -> { throw new StartupException(sentence); });
    }

    /** A sentence when less than that is free. */
    private static Optional<String> spaceShortage(Path folder, long neededMb) throws IOException {
        long left = Files.getFileStore(folder).getUsableSpace() / (1024 * 1024);
        return left >= neededMb ? Optional.empty()
                : Optional.of("The disk that holds " + folder + " is full: " + left + " MB are left, " + MIN_FREE_MB
                        + " MB are needed. Free some space, or choose another folder with -Dlocal.data=.");
    }

    /** A sentence when the disk is so full that this may have caused a failure. */
    Optional<String> fullDisk() throws IOException {
        return spaceShortage(root, MIN_FREE_MB / 10);
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    /** The functions' class paths, copied at every start. */
    Path classes() {
        return root.resolve("classes");
    }

    /** Whether the state outlives the stack. */
    boolean isPersistent() {
        return persistent;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
