package pe.cumbe.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import pe.cumbe.account.Actor;
import pe.cumbe.kiosk.KioskDesk;
import pe.cumbe.kiosk.OpenKiosk;
import pe.cumbe.shared.Slug;

/** Made-up kiosks, from {@code content/demo}; their days are counted from the day of loading. */
@ApplicationScoped
public class KioskContent {

    private final ContentFiles files;
    private final KioskDesk desk;
    private final Clock clock;

    @Inject
    public KioskContent(ContentFiles files, KioskDesk desk, Clock clock) {
        this.files = files;
        this.desk = desk;
        this.clock = clock;
    }

    void load() {
        var today = LocalDate.now(clock);
        for (var json : files.rows("demo/kiosks.json")) {
            var row = new Row(json);
            var certification = new Row(json.getJsonObject("certification"));
            desk.open(
                    Actor.SYSTEM,
                    new OpenKiosk(
                            row.text("code"),
                            new Slug(row.text("slug")),
                            row.text("name"),
                            row.text("province"),
                            row.text("ubigeo"),
                            row.text("address"),
                            row.optional("hours"),
                            true),
                    certification.text("number"),
                    today.plusDays(certification.json().getInt("fromDays")),
                    today.plusDays(certification.json().getInt("untilDays")));
        }
    }
}
