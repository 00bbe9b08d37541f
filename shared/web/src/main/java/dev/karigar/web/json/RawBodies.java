package dev.karigar.web.json;

import io.micronaut.function.aws.proxy.ApiGatewayServletRequest.EmptyBodyException;
import io.micronaut.http.HttpRequest;
import io.micronaut.servlet.http.ServletHttpRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The bytes of a request body. */
public final class RawBodies {

    private RawBodies() {
    }

    /** Empty without a body. */
    public static byte[] of(HttpRequest<?> request) {
        try (var body = ((ServletHttpRequest<?, ?>) request).getInputStream()) {
            return body.readAllBytes();
        } catch (EmptyBodyException e) {
            // Micronaut throws this for a request without a body.
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
