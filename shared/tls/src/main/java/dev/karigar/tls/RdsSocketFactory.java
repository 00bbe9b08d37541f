package dev.karigar.tls;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Properties;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Believes the authorities of the JDK, which sign the certificates of RDS Proxy, and those of RDS in one region. The driver
 * makes one by its name for each connection ({@code sslfactory}) and tells it the region ({@code sslfactoryarg}); whether the
 * certificate is the host's the driver checks itself ({@code sslmode=verify-full}).
 */
public class RdsSocketFactory extends SSLSocketFactory {

    private final SSLSocketFactory sockets;

    /** @param connection the driver's properties */
    public RdsSocketFactory(Properties connection) {
        this(RdsTrustAnchors.of(connection.getProperty("sslfactoryarg", "")));
    }

    protected RdsSocketFactory(Collection<X509Certificate> roots) {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, believing(roots).getTrustManagers(), null);
            this.sockets = context.getSocketFactory();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("a TLS context cannot be made", e);
        }
    }

    private static TrustManagerFactory believing(Collection<X509Certificate> roots) throws GeneralSecurityException, IOException {
        var all = KeyStore.getInstance(KeyStore.getDefaultType());
        all.load(null, null);
        int number = 0;
        for (var root : Stream.concat(ofTheJdk(), roots.stream()).toList()) {
            all.setCertificateEntry("root-" + number++, root);
        }
        return trusting(all);
    }

    private static Stream<X509Certificate> ofTheJdk() throws GeneralSecurityException {
        return Stream.of(trusting(null).getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .flatMap(manager -> Stream.of(((X509TrustManager) manager).getAcceptedIssuers()));
    }

    private static TrustManagerFactory trusting(@Nullable KeyStore store) throws GeneralSecurityException {
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory;
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return sockets.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return sockets.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket(Socket socket, String host, int port, boolean autoClose) throws IOException {
        return sockets.createSocket(socket, host, port, autoClose);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return sockets.createSocket(host, port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return sockets.createSocket(host, port, localHost, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return sockets.createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        return sockets.createSocket(host, port, localHost, localPort);
    }
}
