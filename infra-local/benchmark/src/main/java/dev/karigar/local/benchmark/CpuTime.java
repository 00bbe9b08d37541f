package dev.karigar.local.benchmark;

import java.time.Duration;
import java.util.stream.Stream;

/** The processor time of a process and its descendants. Linux counts in steps of 10 ms. */
record CpuTime(ProcessHandle process) {

    Duration used() {
        return Stream.concat(Stream.of(process), process.descendants())
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
