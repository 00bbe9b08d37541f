package dev.karigar.lambda.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceHeaderTest {

    private static final String ROOT = "1-5759e988-bd862e3fe1be46a994272793";

    @ParameterizedTest
    @ValueSource(strings = {"Root=" + ROOT, "Root=" + ROOT + ";Parent=53995c3f42cd8ad8;Sampled=1", "Self=1-a-b;Root=" + ROOT,
            "Self=1-a-b; Root=" + ROOT + ";Lineage=a:0"})
    void the_root_is_the_trace_id(String header) {
        assertThat(TraceHeader.traceId(header)).contains(ROOT);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Root=", "Root=1-5759e988-bd86", ROOT, "Root=" + ROOT + "0", "NotRoot=" + ROOT,
            "Root=1-5759E988-BD862E3FE1BE46A994272793", "Root=1-5759e988-bd862e3fe1be46a99427279\n"})
    void a_malformed_header_has_no_trace_id(@Nullable String header) {
        assertThat(TraceHeader.traceId(header)).isEmpty();
    }
}
