package pe.cumbe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody looks for something without knowing what the State calls it, nor who has it. */
@DisplayName("Alguien busca en todo el portal, y solo en una dependencia")
class SearchJourney extends CaseWalk {

    @Test
    @DisplayName("De una palabra a su página, por clase y por dependencia")
    void de_una_palabra_a_su_pagina() {
        paso("Busca desde la portada, y ve lo que hay de cada clase", () -> {
            open("/");
            driver().findElement(org.openqa.selenium.By.id("buscar")).sendKeys("presupuesto");
            screen().press("Buscar").says("ítems de transparencia", "3.1 Presupuesto");
        });
        paso("Lo busca solo en una dependencia", () -> screen().select(
                        "De qué dependencia", "Dirección Regional de Educación Cajamarca")
                .press("Buscar")
                .says("Buscamos solo en Dirección Regional de Educación Cajamarca"));
        paso("Vuelve a todas", () -> screen().follow("Buscar en todas las dependencias")
                .says("3.1 Presupuesto"));
        paso("Encuentra un trámite con la palabra a medias", () -> open("/buscar?q=licen")
                .says("trámites", "icencia"));
        paso("Ve todos los de una clase, página por página", () -> {
            screen().follow("Ver todos estos trámites").says("Página 1 de");
            screen().follow("Siguiente").says("Página 2 de");
            assertThat(screen().address()).contains("en=tramites", "pagina=2");
        });
        paso("Con la palabra mal escrita también", () -> open("/buscar?q=trasparencia")
                .says("Transparencia"));
        paso("Si no hay nada, le dice qué probar y por dónde seguir", () -> open("/buscar?q=zzxxqq")
                .says("No encontramos nada con esas palabras", "O ve a"));
    }

    @Test
    @DisplayName("Lo que se publica se encuentra enseguida")
    void lo_que_se_publica_se_encuentra() {
        open("/buscar?q=cuyes").doesNotSay("Padrón de criadores");
        signIn("coordinador.diresa");
        open("/gestion/transparencia")
                .press("Un enlace")
                .select("Ítem", "4.3 Enlaces INFOBRAS y otros registros en línea")
                .fill("¿A qué fecha está la información?", "1/11/2026")
                .fill("¿Qué publicas?", "Padrón de criadores de cuyes, de prueba")
                .fill("Dirección", "https://ejemplo.gob.pe/")
                .press("Publicar")
                .says("Publicado");
        anotherPerson();

        paso("Cualquiera lo encuentra por sus palabras", () -> {
            new WebDriverWait(driver(), Duration.ofSeconds(30)).until(driver -> {
                open("/buscar?q=cuyes");
                return driver.getPageSource().contains("criadores de");
            });
            screen().says("4.3 Enlaces INFOBRAS", "criadores de cuyes");
            screen().follow("4.3 Enlaces INFOBRAS y otros registros en línea").says("Padrón de criadores de cuyes");
        });
    }
}
