package dev.karigar.web.json;

import io.micronaut.function.aws.proxy.ApiGatewayServletRequest.EmptyBodyException;
import io.micronaut.http.HttpRequest;
import io.micronaut.servlet.http.ServletHttpRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A request's body as it came. */
public final class RawBodies {

    private RawBodies() {
    }

    /** Empty when there is none. */
    public static byte[] of(HttpRequest<?> request) {
        try (var body = ((ServletHttpRequest<?, ?>) request).getInputStream()) {
            return body.readAllBytes();
        } catch (EmptyBodyException e) {
            // Micronaut's way of saying "none".
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
