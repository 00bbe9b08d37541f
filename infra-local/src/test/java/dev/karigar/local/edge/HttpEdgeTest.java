package dev.karigar.local.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.karigar.catalog.FunctionSpec;
import dev.karigar.catalog.Grants;
import dev.karigar.catalog.Sizing;
import dev.karigar.catalog.Triggers;
import dev.karigar.local.http.LoopbackServer;
import dev.karigar.local.lambda.FunctionInvoker;
import dev.karigar.local.lambda.InvocationResult;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sends raw requests over a socket, among them requests that no client library would send. */
class HttpEdgeTest {

    private static final FunctionInvoker ECHO = (_, event, _) -> new InvocationResult.Success(event);

    @Test
    void paths_and_queries_reach_the_function_undecoded() throws Exception {
        var answer = send(ECHO, "GET /echo/a%2Fb?rating>=4&x=%C3%28 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200")
                .contains("\"rawPath\":\"/echo/a%2Fb\"")
                .contains("\"rawQueryString\":\"rating>=4&x=%C3%28\"");
    }

    @Test
    void the_source_ip_is_the_peer_and_not_a_header() throws Exception {
        var answer = send(ECHO, "GET /echo/1 HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 198.51.100.7\r\nConnection: close\r\n\r\n");
        assertThat(answer).contains("\"sourceIp\":\"127.0.0.1\"").contains("\"x-forwarded-for\":\"198.51.100.7, 127.0.0.1\"");
    }

    @Test
    void requests_without_a_route_go_to_the_function_of_the_default_route() throws Exception {
        var rest = FunctionSpec.of("rest", "none", Triggers.http(List.of()).withDefaultRoute(), Grants.NONE, Sizing.STATIC);
        var functions = List.of(TestFunctions.function("echo", TestFunctions.get("/echo/{id}")), rest);
        FunctionInvoker named = (function, event, _) -> success("{\"statusCode\": 200, \"body\": \"%s %b\"}".formatted(function.name(),
                new String(event, StandardCharsets.UTF_8).contains("\"routeKey\":\"$default\"")));
        try (var server = LoopbackServer.start(0, new HttpEdge(functions, named, Clock.systemUTC()))) {
            assertThat(exchange(server.port(), "GET /none HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).endsWith("rest true");
            assertThat(exchange(server.port(), "PUT /echo/1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"))
                    .endsWith("rest true");
            assertThat(exchange(server.port(), "GET /echo/1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).endsWith("echo false");
        }
    }

    @Test
    void without_a_default_route_the_edge_answers_404() throws Exception {
        assertThat(send(ECHO, "GET /none HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 404")
                .contains("{\"message\":\"Not Found\"}");
    }

    @Test
    void malformed_requests_are_answered_with_a_problem() throws Exception {
        assertThat(send(ECHO, "GET /echo/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .contains("\"code\":\"malformed-request\"");
    }

    @Test
    void the_cause_of_a_failure_is_not_in_the_response() throws Exception {
        FunctionInvoker failing = (_, _, _) -> new InvocationResult.Failure("java.lang.IllegalStateException", "secret");
        assertThat(send(failing, "GET /echo/1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 500")
                .contains("{\"message\":\"Internal Server Error\"}")
                .doesNotContain("secret")
                .doesNotContain("IllegalState");
    }

    @Test
    void a_time_out_and_a_malformed_response_are_answered_like_a_failure() throws Exception {
        var request = "GET /echo/1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        assertThat(send((_, _, _) -> new InvocationResult.TimedOut(Duration.ofSeconds(1)), request)).startsWith("HTTP/1.1 500");
        assertThat(send((_, _, _) -> success("{\"statusCode\": "), request)).startsWith("HTTP/1.1 500");
        assertThat(send((_, _, _) -> success("{\"statusCode\": 9}"), request)).startsWith("HTTP/1.1 500");
        assertThat(send((_, _, _) -> new InvocationResult.Throttled(), request)).startsWith("HTTP/1.1 503");
    }

    @Test
    void status_headers_cookies_and_bytes_of_a_function_are_passed_on() throws Exception {
        var answer = send((_, _, _) -> success("""
                {"statusCode": 201, "headers": {"etag": "\\"1\\""}, "cookies": ["a=1", "b=2"], "body": "aGk=", "isBase64Encoded": true}"""),
                "GET /echo/1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 201")
                .containsIgnoringCase("etag: \"1\"")
                .contains("Set-Cookie: a=1", "Set-Cookie: b=2")
                .endsWith("hi");
    }

    @Test
    void preflights_are_answered_by_the_edge_and_every_origin_is_allowed() throws Exception {
        assertThat(send(ECHO,
                "OPTIONS /echo/1 HTTP/1.1\r\nHost: x\r\nOrigin: https://a.example\r\nAccess-Control-Request-Method: POST\r\n"
                        + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 204")
                .contains("Access-Control-Allow-Methods: ")
                .contains("PATCH");
        assertThat(send(ECHO, "GET /echo/1 HTTP/1.1\r\nHost: x\r\nOrigin: https://a.example\r\nConnection: close\r\n\r\n"))
                .contains("Access-Control-Allow-Origin: *");
    }

    @Test
    void bodies_above_lambdas_limit_are_refused() throws Exception {
        int size = 7 * 1024 * 1024;
        var answer = send(ECHO, "POST /echo/1 HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nConnection: close\r\nContent-Length: "
                + size + "\r\n\r\n" + "a".repeat(size));
        assertThat(answer).startsWith("HTTP/1.1 413").contains("\"code\":\"content-too-large\"");
    }

    private static InvocationResult success(String json) {
        return new InvocationResult.Success(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String send(FunctionInvoker invoker, String request) throws Exception {
        var functions = List.of(TestFunctions.function("echo", TestFunctions.get("/echo/{id}"), TestFunctions.post("/echo/{id}")));
        try (var server = LoopbackServer.start(0, new HttpEdge(functions, invoker, Clock.systemUTC()))) {
            return exchange(server.port(), request);
        }
    }

    private static String exchange(int port, String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
