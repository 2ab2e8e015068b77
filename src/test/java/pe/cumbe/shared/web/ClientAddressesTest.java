package pe.cumbe.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pe.cumbe.shared.ClientAddress;

class ClientAddressesTest {

    private static final ClientAddresses BEHIND_A_PROXY = new ClientAddresses(List.of("127.0.0.1", "10.0.0.0/8"));
    private static final ClientAddresses ALONE = new ClientAddresses(List.of());

    @Test
    void without_trusted_proxies_the_header_is_not_believed() {
        assertThat(ALONE.of("127.0.0.1", "1.2.3.4").limitKey()).isEqualTo("127.0.0.1");
    }

    @Test
    void a_stranger_cannot_say_who_it_is() {
        assertThat(BEHIND_A_PROXY.of("5.6.7.8", "1.2.3.4")).isEqualTo(new ClientAddress("5.6.7.8", false));
    }

    @Test
    void the_last_hop_that_is_no_proxy_of_ours_counts() {
        assertThat(BEHIND_A_PROXY.of("127.0.0.1", "9.9.9.9, 1.2.3.4, 10.1.1.1"))
                .isEqualTo(new ClientAddress("1.2.3.4"));
        assertThat(BEHIND_A_PROXY.of("10.7.7.7", "127.0.0.1, 190.12.0.7, 10.0.0.2"))
                .isEqualTo(new ClientAddress("190.12.0.7"));
        assertThat(BEHIND_A_PROXY.of("127.0.0.1", null)).isEqualTo(new ClientAddress("127.0.0.1"));
    }

    @Test
    void what_is_no_address_leaves_the_person_unknown() {
        assertThat(BEHIND_A_PROXY.of("127.0.0.1", "localhost, 10.1.1.1"))
                .isEqualTo(new ClientAddress("10.1.1.1", false));
        assertThat(BEHIND_A_PROXY.of("127.0.0.1", "unknown").isThisMachine()).isFalse();
    }

    @Test
    void only_who_sits_at_the_machine_comes_from_it() {
        assertThat(ALONE.of("127.0.0.1", "").isThisMachine()).isTrue();
        assertThat(ALONE.of("0:0:0:0:0:0:0:1", null).isThisMachine()).isTrue();
        assertThat(ALONE.of("127.0.0.1", "190.12.0.7").isThisMachine()).isFalse();
        assertThat(ALONE.of("203.0.113.9", "127.0.0.1").isThisMachine()).isFalse();
        assertThat(BEHIND_A_PROXY.of("10.1.1.1", "190.12.0.7").isThisMachine()).isFalse();
    }

    @Test
    void a_household_of_version_6_is_one() {
        assertThat(BEHIND_A_PROXY.of("2001:db8:1:2:3:4:5:6", null).limitKey())
                .isEqualTo(BEHIND_A_PROXY.of("2001:db8:1:2:ffff::1", null).limitKey())
                .isNotEqualTo(BEHIND_A_PROXY.of("2001:db8:1:3::1", null).limitKey());
    }

    @Test
    void only_a_proxy_we_trust_says_that_the_person_came_over_tls() {
        assertThat(BEHIND_A_PROXY.cameOverTls("10.44.0.9", "https")).isTrue();
        assertThat(BEHIND_A_PROXY.cameOverTls("10.44.0.9", "http")).isFalse();
        assertThat(BEHIND_A_PROXY.cameOverTls("10.44.0.9", null)).isFalse();
        assertThat(BEHIND_A_PROXY.cameOverTls("203.0.113.9", "https")).isFalse();
    }
}
