package dev.karigar.platform;

import dev.karigar.kernel.Secret;

/** Generates the tokens that database roles without a password log in with. */
public interface DatabaseAuthTokenProvider {

    /**
     * A token for one connection that is opened now. Tokens are short-lived and must not be stored.
     *
     * @param host the host name of the connection
     * @throws UnavailableException when the credentials of the function are unavailable
     */
    Secret generate(String host, int port, String user);
}
