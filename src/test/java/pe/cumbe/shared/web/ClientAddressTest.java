package pe.cumbe.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static final ClientAddress BEHIND_A_PROXY = new ClientAddress(List.of("127.0.0.1", "10.0.0.0/8"));

    @Test
    void without_trusted_proxies_the_header_is_not_believed() {
        assertThat(new ClientAddress(List.of()).of("127.0.0.1", "1.2.3.4")).isEqualTo("127.0.0.1");
    }

    @Test
    void a_stranger_cannot_say_who_it_is() {
        assertThat(BEHIND_A_PROXY.of("5.6.7.8", "1.2.3.4")).isEqualTo("5.6.7.8");
    }

    @Test
    void the_last_hop_that_is_no_proxy_of_ours_counts() {
        assertThat(BEHIND_A_PROXY.of("127.0.0.1", "9.9.9.9, 1.2.3.4, 10.1.1.1")).isEqualTo("1.2.3.4");
        assertThat(BEHIND_A_PROXY.of("127.0.0.1", "localhost, 10.1.1.1")).isEqualTo("10.1.1.1");
        assertThat(BEHIND_A_PROXY.of("127.0.0.1", null)).isEqualTo("127.0.0.1");
    }

    @Test
    void a_household_of_version_6_is_one() {
        assertThat(BEHIND_A_PROXY.of("2001:db8:1:2:3:4:5:6", null))
                .isEqualTo(BEHIND_A_PROXY.of("2001:db8:1:2:ffff::1", null))
                .isNotEqualTo(BEHIND_A_PROXY.of("2001:db8:1:3::1", null));
    }
}
