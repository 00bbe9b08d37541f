package dev.karigar.tls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/** Amazon's authorities for RDS, which sign the certificates of clusters and stand in no other list. Each region has three of its own. */
final class RdsTrustAnchors {

    private RdsTrustAnchors() {
    }

    /** Empty for a region that is younger than the list: its proxies are still believed, its clusters are not. */
    static List<X509Certificate> of(String region) {
        try (var pem = RdsTrustAnchors.class.getResourceAsStream(region + ".pem")) {
            return pem == null ? List.of() : read(pem);
        } catch (IOException e) {
            throw new UncheckedIOException("the certificates of RDS in " + region + " cannot be read", e);
        }
    }

    /** PEM, one after the other. */
    static List<X509Certificate> read(InputStream pem) {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificates(pem)
                    .stream()
                    .map(certificate -> (X509Certificate) certificate)
                    .toList();
        } catch (CertificateException e) {
            throw new IllegalStateException("not a list of certificates", e);
        }
    }
}
