package pe.cumbe.content;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a version says. What its kind does not have is empty.
 *
 * @param body in CommonMark
 * @param picture the number of a picture, with what it shows in words
 */
public record ContentText(
        String title,
        String summary,
        String body,
        @Nullable LocalDate startsOn,
        @Nullable LocalTime startsAt,
        @Nullable LocalDate endsOn,
        String place,
        String post,
        String phone,
        String email,
        @Nullable ContentFile file,
        @Nullable Long picture,
        String pictureAlt) {

    /** A page, news or document without dates, people or pictures. */
    public static ContentText of(String title, String summary, String body) {
        return new ContentText(title, summary, body, null, null, null, "", "", "", "", null, null, "");
    }

    public ContentText with(@Nullable Long otherPicture, String words) {
        return new ContentText(
                title, summary, body, startsOn, startsAt, endsOn, place, post, phone, email, file, otherPicture, words);
    }

    public ContentText with(ContentFile otherFile) {
        return new ContentText(
                title,
                summary,
                body,
                startsOn,
                startsAt,
                endsOn,
                place,
                post,
                phone,
                email,
                otherFile,
                picture,
                pictureAlt);
    }
}
