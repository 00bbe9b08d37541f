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
 * The TLS socket factory of the PostgreSQL driver. It trusts the JDK's default roots, which sign the certificates of RDS Proxy, and the
 * RDS roots of one region. The driver creates one for each connection by its class name ({@code sslfactory}) with the region as argument
 * ({@code sslfactoryarg}), and verifies the host name itself ({@code sslmode=verify-full}).
 */
public class RdsSocketFactory extends SSLSocketFactory {

    private final SSLSocketFactory sockets;

    /** @param connection the properties of the driver */
    public RdsSocketFactory(Properties connection) {
        this(RdsTrustAnchors.of(connection.getProperty("sslfactoryarg", "")));
    }

    protected RdsSocketFactory(Collection<X509Certificate> roots) {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, trustManagers(roots).getTrustManagers(), null);
            this.sockets = context.getSocketFactory();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the TLS context cannot be created", e);
        }
    }

    private static TrustManagerFactory trustManagers(Collection<X509Certificate> roots) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        int number = 0;
        for (var root : Stream.concat(jdkRoots(), roots.stream()).toList()) {
            store.setCertificateEntry("root-" + number++, root);
        }
        return trustManagersOf(store);
    }

    private static Stream<X509Certificate> jdkRoots() throws GeneralSecurityException {
        return Stream.of(trustManagersOf(null).getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .flatMap(manager -> Stream.of(((X509TrustManager) manager).getAcceptedIssuers()));
    }

    private static TrustManagerFactory trustManagersOf(@Nullable KeyStore store) throws GeneralSecurityException {
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
