package pe.cumbe.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.cumbe.account.Actor;
import pe.cumbe.account.Grant;
import pe.cumbe.account.Role;

class DoorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://otro.example/gestion",
                "//otro.example/gestion",
                "/gestion//otro.example",
                "/gestion/../salir",
                "/gestion\\otro",
                "/dependencias",
                "/gestion/ingreso",
                "/cabina/ingreso",
                "/gestion/usuarios?x=\r\nSet-Cookie:a"
            })
    void the_door_sends_nobody_to_another_place(String wanted) {
        assertThat(Destination.safe(wanted)).isEmpty();
    }

    @Test
    void the_door_remembers_where_the_person_wanted_to_go() {
        assertThat(Destination.signIn("/gestion/usuarios")).isEqualTo("/gestion/ingreso?ir=%2Fgestion%2Fusuarios");
        assertThat(Destination.signIn("/cabina/solicitar")).isEqualTo("/cabina/ingreso?ir=%2Fcabina%2Fsolicitar");
        assertThat(Destination.signIn("/gestion")).isEqualTo("/gestion/ingreso");
        assertThat(Destination.safe("/gestion/dependencias/ugel-jaen")).isEqualTo("/gestion/dependencias/ugel-jaen");
        assertThat(Destination.safe(null)).isEmpty();
    }

    @Test
    void an_operator_begins_at_the_kiosk_and_everybody_else_at_the_office() {
        assertThat(Destination.home(actor(Role.KIOSK_OPERATOR))).isEqualTo("/cabina");
        assertThat(Destination.home(actor(Role.AUDITOR))).isEqualTo("/gestion");
        assertThat(Destination.home(Actor.CITIZEN)).isEqualTo("/gestion");
    }

    private static Actor actor(Role role) {
        return new Actor("somebody", "Somebody", List.of(new Grant(role, null, null)));
    }
}
