package dojang.security.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("T-11")
class ForwardedForTest {

    private final ForwardedFor behindTwo = new ForwardedFor(List.of("10.0.0.1", " 10.0.0.2", "2001:db8::1"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.9 | 198.51.100.1           | 203.0.113.9", // no proxy of ours wrote that
                "10.0.0.1    | 198.51.100.1           | 198.51.100.1",
                "10.0.0.1    | 6.6.6.6, 198.51.100.1  | 198.51.100.1", // what the client wrote itself
                "10.0.0.1    | 198.51.100.1, 10.0.0.2 | 198.51.100.1",
                "10.0.0.1    | 198.51.100.1:4711      | 198.51.100.1",
                "10.0.0.1    | rubbish                | 10.0.0.1",
                "10.0.0.1    | 198.51.100.1, rubbish  | 10.0.0.1",
                "10.0.0.1    | ''                     | 10.0.0.1",
                "10.0.0.1    | 10.0.0.2               | 10.0.0.2",
                "2001:db8:0:0:0:0:0:1 | 198.51.100.1  | 198.51.100.1",
                "10.0.0.1    | [2001:db8:1:2::9]:443  | 20010db800010002/64",
                "10.0.0.1    | ::ffff:198.51.100.1    | 198.51.100.1"
            })
    void a_header_is_believed_as_far_as_our_proxies_wrote_it(String peer, String header, String client) {
        assertThat(behindTwo.client(peer, List.of(header))).isEqualTo(client);
    }

    @Test
    void several_headers_are_one_list_and_none_is_none() {
        assertThat(behindTwo.client("10.0.0.1", List.of("6.6.6.6", "198.51.100.1")))
                .isEqualTo("198.51.100.1");
        assertThat(behindTwo.client("10.0.0.1", List.of())).isEqualTo("10.0.0.1");
        assertThat(new ForwardedFor(List.of("")).client("10.0.0.1", List.of("6.6.6.6")))
                .isEqualTo("10.0.0.1");
    }

    @Test
    void addresses_of_one_network_are_one_guesser() {
        assertThat(behindTwo.client("2001:db8:1:2::1", List.of()))
                .isEqualTo(behindTwo.client("2001:db8:1:2:ffff::7", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/8", "10.0.0", "1:2"})
    void a_proxy_is_named_by_its_address(String proxy) {
        assertThatThrownBy(() -> new ForwardedFor(List.of(proxy)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(proxy);
    }
}
