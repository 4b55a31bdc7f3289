package id.go.bekasikota.ppid.examples.spring;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands on 26 March 2025, nine o'clock in Bekasi. */
@TestConfiguration
class MarchOf2025 {

    @Bean
    @Primary
    Clock fixedClock() {
        return Clock.fixed(Instant.parse("2025-03-26T02:00:00Z"), ZoneOffset.UTC);
    }
}
