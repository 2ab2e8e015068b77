package pe.cumbe.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserWordsTest {

    @ParameterizedTest
    @CsvSource({
        "'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36', Chrome en Windows",
        "'Mozilla/5.0 (Windows NT 10.0) Chrome/120.0 Safari/537.36 Edg/120.0', Edge en Windows",
        "'Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0', Firefox en Linux",
        "'Mozilla/5.0 (Linux; Android 13; SM-A135M) SamsungBrowser/23.0 Chrome/115 Mobile', Samsung Internet en Android",
        "'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1', Safari en iPhone",
        "'curl/8.0', Otro navegador en otro equipo",
        "'<script>', Otro navegador en otro equipo"
    })
    void a_browser_is_told_in_plain_words(String userAgent, String words) {
        assertThat(BrowserWords.of(userAgent)).isEqualTo(words);
    }

    @Test
    void one_that_says_nothing_too() {
        assertThat(BrowserWords.of(null)).isEqualTo("Otro navegador en otro equipo");
    }
}
