package dev.karigar.tls;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A test certificate authority and the certificates it signs, created with the JDK's keytool. */
final class TestAuthority {

    private static final String PASSWORD = "changeit";

    private final Path directory;

    private TestAuthority(Path directory) {
        this.directory = directory;
    }

    static TestAuthority in(Path directory) throws IOException {
        var authority = new TestAuthority(directory);
        authority.keytool("ca", "-genkeypair", "-alias", "ca", "-keyalg", "RSA", "-dname", "CN=Test RDS Root", "-ext", "bc:c", "-validity",
                "30");
        authority.keytool("ca", "-exportcert", "-alias", "ca", "-rfc", "-file", authority.certificate().toString());
        return authority;
    }

    /** PEM. */
    Path certificate() {
        return directory.resolve("ca.pem");
    }

    /**
     * Signs a certificate for a name.
     *
     * @param name as keytool writes it, {@code dns:localhost} say
     * @return where {@code server.crt} and {@code server.key} are
     */
    Path sign(String name) throws IOException, GeneralSecurityException {
        var request = directory.resolve("server.csr").toString();
        var signed = directory.resolve("server.crt").toString();
        keytool("server", "-genkeypair", "-alias", "server", "-keyalg", "RSA", "-dname", "CN=server", "-validity", "30");
        keytool("server", "-certreq", "-alias", "server", "-file", request);
        keytool("ca", "-gencert", "-alias", "ca", "-rfc", "-ext", "san=" + name, "-infile", request, "-outfile", signed);
        var store = KeyStore.getInstance(directory.resolve("server.p12").toFile(), PASSWORD.toCharArray());
        var key = store.getKey("server", PASSWORD.toCharArray()).getEncoded();
        var pem = "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n".formatted(Base64.getMimeEncoder().encodeToString(key));
        Files.writeString(directory.resolve("server.key"), pem);
        Files.setPosixFilePermissions(directory.resolve("server.key"), PosixFilePermissions.fromString("rw-------"));
        return directory;
    }

    private void keytool(String store, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keystore", directory.resolve(store + ".p12").toString(), "-storepass", PASSWORD));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException(output);
            }
        } catch (InterruptedException e) {
            throw new IOException("keytool was interrupted", e);
        }
    }
}
