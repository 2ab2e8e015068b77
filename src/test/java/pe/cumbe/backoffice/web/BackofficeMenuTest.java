package pe.cumbe.backoffice.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pe.cumbe.shared.web.Routes;
import pe.cumbe.shared.web.Texts;

class BackofficeMenuTest {

    @Test
    void every_door_leads_somewhere_and_has_a_name() {
        var texts = new Texts();

        assertThat(BackofficeMenu.DOORS).allSatisfy(door -> {
            assertThat(Routes.has(door.address())).as(door.address()).isTrue();
            assertThat(texts.get(door.textKey())).isNotBlank();
        });
    }
}
