package dev.karigar.platform;

import dev.karigar.kernel.Secret;

/** What a login of the database presents where no password is kept. */
public interface DatabaseAuthTokenProvider {

    /**
     * A token for one connection that is opened now. It is short-lived: not to be kept, nor made ahead.
     *
     * @param host as the connection's address names it
     * @throws Unavailable when the function's own credentials cannot be had
     */
    Secret make(String host, int port, String user);
}
