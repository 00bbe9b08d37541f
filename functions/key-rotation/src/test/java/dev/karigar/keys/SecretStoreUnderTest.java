package dev.karigar.keys;

import dev.karigar.platform.Secrets;
import dev.karigar.testing.cloud.StubbedSecrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The two secret stores, which have to pass the same tests. */
interface SecretStoreUnderTest extends AutoCloseable {

    Map<String, String> environment();

    /** Blank if the secret has no value. */
    String value(String name);

    @Override
    void close();

    static SecretStoreUnderTest files(Path directory) {
        return new SecretStoreUnderTest() {

            @Override
            public Map<String, String> environment() {
                return Map.of("SECRETS", "file:" + directory);
            }

            @Override
            public String value(String name) {
                try {
                    var file = directory.resolve(name);
                    return Files.exists(file) ? Files.readString(file) : "";
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void close() {
                // JUnit deletes the directory.
            }
        };
    }

    /** The secrets as the deployment creates them: some without a value, some with a generated placeholder. */
    static SecretStoreUnderTest manager() {
        var manager = new StubbedSecrets();
        manager.create("/karigar/test/" + Secrets.SIGNING_KEYS, "{\"uninitialized\": \"x8#\"}");
        manager.create("/karigar/test/" + Secrets.VERIFICATION_KEYS, "");
        manager.create("/karigar/test/" + Secrets.CURSOR_KEY, "{\"uninitialized\": \"k(2\"}");
        manager.create("/karigar/test/" + Secrets.OTP_KEY, "{\"uninitialized\": \"w7)\"}");
        manager.create("/karigar/test/" + Secrets.ORIGIN_KEY, "");
        return new SecretStoreUnderTest() {

            @Override
            public Map<String, String> environment() {
                var environment = new HashMap<>(manager.environment());
                environment.put("SECRETS", "secretsmanager:/karigar/test/");
                return environment;
            }

            @Override
            public String value(String name) {
                return manager.value("/karigar/test/" + name);
            }

            @Override
            public void close() {
                manager.close();
            }
        };
    }
}
