package dev.karigar.aws.client;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/** The HTTP client of SnapStart priming: answers every call with status 200 without network access. */
final class StubHttpClient implements SdkHttpClient {

    // Contains the fields that the SDK needs for the calls that are primed; it ignores others.
    private static final String JSON = "{\"SecretString\": \"none\"}";
    private static final String QUERY = "<Response><Result/></Response>";

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        var body = isQuery(request.httpRequest()) ? QUERY : JSON;
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() {
                return HttpExecuteResponse.builder()
                        .response(SdkHttpResponse.builder().statusCode(200).build())
                        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                        .build();
            }

            @Override
            public void abort() {
                // The call has ended.
            }
        };
    }

    private static boolean isQuery(SdkHttpRequest request) {
        return request.firstMatchingHeader("Content-Type").filter(type -> type.startsWith("application/x-www-form-urlencoded")).isPresent();
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
