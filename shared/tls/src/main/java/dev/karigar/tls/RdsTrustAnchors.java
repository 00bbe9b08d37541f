package dev.karigar.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The root certificates of Amazon RDS, which sign the certificates of clusters and are not in the JDK's trust store. Each region has
 * three of its own. They are one bundle in the form of Amazon's {@code global-bundle.pem}.
 */
final class RdsTrustAnchors {

    static final String BUNDLE = "rds-global-bundle.pem";

    private static final Pattern CERTIFICATE = Pattern.compile("-----BEGIN CERTIFICATE-----(.+?)-----END CERTIFICATE-----", Pattern.DOTALL);

    private RdsTrustAnchors() {
    }

    /** The roots of one region; none for a region that is not in the bundle, whose clusters are then rejected. */
    static List<X509Certificate> of(String region) {
        return read(bundle(), "Amazon RDS " + region + " Root CA");
    }

    private static String bundle() {
        try (var pem = RdsTrustAnchors.class.getResourceAsStream(BUNDLE)) {
            if (pem == null) {
                throw new IllegalStateException("the archive has no " + BUNDLE);
            }
            return new String(pem.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(BUNDLE + " cannot be read", e);
        }
    }

    /**
     * The certificates of a PEM text whose encoding contains a name. Only these are parsed: each new connection reads the bundle, and
     * the other 78 certificates would cost more than the rest of it.
     *
     * @param name part of the subject's common name; empty for all certificates
     */
    static List<X509Certificate> read(String pem, String name) {
        return CERTIFICATE.matcher(pem)
                .results()
                .map(certificate -> Base64.getMimeDecoder().decode(certificate.group(1)))
                // DER stores a common name as plain ASCII.
                .filter(encoded -> new String(encoded, StandardCharsets.ISO_8859_1).contains(name))
                .map(RdsTrustAnchors::parse)
                .toList();
    }

    private static X509Certificate parse(byte[] encoded) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        } catch (CertificateException e) {
            throw new IllegalStateException("the bundle contains a malformed certificate", e);
        }
    }
}
