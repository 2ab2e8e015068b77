package pe.cumbe.media.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import pe.cumbe.account.web.CurrentActor;
import pe.cumbe.agency.AgencyView;
import pe.cumbe.agency.Organisation;
import pe.cumbe.attachment.web.FileAnswer;
import pe.cumbe.media.MediaDesk;
import pe.cumbe.media.MediaView;
import pe.cumbe.media.PictureSize;
import pe.cumbe.shared.web.CurrentRoute;
import pe.cumbe.shared.web.NotFound;

/** The file itself, in any of its versions, for those who write and publish there; and the pictures they may choose. */
@Named("mediaContent")
@RequestScoped
public class MediaContent {

    private final MediaDesk desk;
    private final Organisation organisation;
    private final CurrentActor me;
    private final CurrentRoute here;
    private final PictureAnswer pictures;
    private final FileAnswer files;
    private final HttpServletRequest request;

    @Inject
    public MediaContent(
            MediaDesk desk,
            Organisation organisation,
            CurrentActor me,
            CurrentRoute here,
            PictureAnswer pictures,
            FileAnswer files,
            HttpServletRequest request) {
        this.desk = desk;
        this.organisation = organisation;
        this.me = me;
        this.here = here;
        this.pictures = pictures;
        this.files = files;
        this.request = request;
    }

    public void send() {
        var agency = organisation
                .bySlug(here.variable("dependencia"))
                .orElseThrow(NotFound::new)
                .code();
        var word = here.variable("palabra");
        var sheet = desk.open(agency, word, me.actor()).orElseThrow(NotFound::new);
        var number = number().orElse(sheet.file().number());
        if (sheet.file().isPicture()) {
            var size = PictureSize.of(asked("ancho")).orElse(PictureSize.LARGE);
            pictures.sendPrivately(
                    desk.picture(agency, word, number, size, me.actor()).orElseThrow(NotFound::new));
        } else {
            files.send(desk.document(agency, word, number, me.actor()).orElseThrow(NotFound::new));
        }
    }

    private Optional<Integer> number() {
        return Optional.of(asked("v"))
                .filter(typed -> typed.matches("[1-9]\\d{0,6}"))
                .map(Integer::valueOf);
    }

    private String asked(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** What a figure or a gallery of that dependency may show. */
    public List<MediaView> pictures(AgencyView agency) {
        return desk.pictures(agency.code(), me.actor());
    }
}
