package dev.karigar.local;

import dev.karigar.local.database.Postmaster;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder that holds database and secrets, locked for one stack at a time. */
final class StateDirectory implements AutoCloseable {

    private static final long NEEDED_MB = 300;

    private final Path root;
    private final boolean kept;
    private final FileChannel lock;

    private StateDirectory(Path root, boolean kept, FileChannel lock) {
        this.root = root;
        this.kept = kept;
        this.lock = lock;
    }

    /**
     * Locks the folder. Without {@code -Dlocal.data} it is emptied: a fresh start leaves nothing of the last.
     *
     * @throws StartupException when another stack uses it or the disk has no room
     */
    static StateDirectory open(LocalSettings settings) throws IOException {
        var root = settings.data().orElseGet(() -> settings.home().resolve("target/local-" + settings.port()));
        var place = Files.createDirectories(root).toRealPath();
        var lock = FileChannel.open(place.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(lock) == null) {
            lock.close();
            throw new StartupException(
                    "The state in " + place + " is used by another running Karigar. Stop that one, or choose another folder "
                            + "with -Dlocal.data= or another port with -Dlocal.port=.");
        }
        // A stack that was killed leaves its PostgreSQL behind.
        Postmaster.stopOrphanOf(place.resolve("postgres"));
        if (settings.data().isEmpty()) {
            empty(place);
        }
        demandRoom(place);
        return new StateDirectory(place, settings.data().isPresent(), lock);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void empty(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(place) && !file.endsWith("in-use.lock")) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void demandRoom(Path place) throws IOException {
        roomShortage(place, NEEDED_MB).ifPresent(sentence -> { throw new StartupException(sentence); });
    }

    /** A sentence when fewer MB than that are left. */
    private static Optional<String> roomShortage(Path place, long neededMb) throws IOException {
        long left = Files.getFileStore(place).getUsableSpace() / (1024 * 1024);
        return left >= neededMb ? Optional.empty()
                : Optional.of("The disk that holds " + place + " is full: " + left + " MB are left, " + NEEDED_MB
                        + " MB are needed. Make room, or choose another folder with -Dlocal.data=.");
    }

    /** Whether a failure just now may well have been for want of room. */
    Optional<String> fullDisk() throws IOException {
        return roomShortage(root, NEEDED_MB / 10);
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    boolean kept() {
        return kept;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
