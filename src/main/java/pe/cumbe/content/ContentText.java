package pe.cumbe.content;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.block.Block;
import pe.cumbe.block.Blocks;

/**
 * What a version says. What its kind does not have is empty.
 *
 * @param blocks what it is made of; most have one, of text
 * @param picture the number of a picture, with what it shows in words
 * @param details what only some kinds have
 */
public record ContentText(
        String title,
        String summary,
        List<Block> blocks,
        @Nullable LocalDate startsOn,
        @Nullable LocalTime startsAt,
        @Nullable LocalDate endsOn,
        String place,
        String post,
        String phone,
        String email,
        @Nullable ContentFile file,
        @Nullable Long picture,
        String pictureAlt,
        ContentDetails details) {

    public ContentText {
        blocks = List.copyOf(blocks);
    }

    /** Of a kind without details. */
    public ContentText(
            String title,
            String summary,
            List<Block> blocks,
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
        this(
                title,
                summary,
                blocks,
                startsOn,
                startsAt,
                endsOn,
                place,
                post,
                phone,
                email,
                file,
                picture,
                pictureAlt,
                ContentDetails.NONE);
    }

    /** A page, news or document of one text, without dates, people or pictures. */
    public static ContentText of(String title, String summary, String body) {
        return of(title, summary, blocks(body));
    }

    public static ContentText of(String title, String summary, List<Block> blocks) {
        return new ContentText(title, summary, blocks, null, null, null, "", "", "", "", null, null, "");
    }

    /** A text that is not made of several blocks. */
    public static List<Block> blocks(String body) {
        return body.isBlank() ? List.of() : List.of(Block.text(body));
    }

    /**
     * Whether that day is one of its days: of a person in the post, of a notice. From the first to the last, both
     * included, by the date in Lima.
     */
    public boolean holdsOn(LocalDate today) {
        return (startsOn == null || !startsOn.isAfter(today)) && (endsOn == null || !endsOn.isBefore(today));
    }

    /** All that the blocks say in words, in CommonMark. */
    public String body() {
        return Blocks.inWords(blocks);
    }

    public ContentText with(@Nullable Long otherPicture, String words) {
        return like(title, summary, blocks, file, otherPicture, words, details);
    }

    public ContentText with(ContentDetails otherDetails) {
        return like(title, summary, blocks, file, picture, pictureAlt, otherDetails);
    }

    public ContentText with(ContentFile otherFile) {
        return like(title, summary, blocks, otherFile, picture, pictureAlt, details);
    }

    /** The same with other words: for what an upgrade of the template leaves. */
    public ContentText with(String otherTitle, String otherSummary, List<Block> otherBlocks) {
        return like(otherTitle, otherSummary, otherBlocks, file, picture, pictureAlt, details);
    }

    /** With the same days, place and people. */
    private ContentText like(
            String otherTitle,
            String otherSummary,
            List<Block> otherBlocks,
            @Nullable ContentFile otherFile,
            @Nullable Long otherPicture,
            String words,
            ContentDetails otherDetails) {
        return new ContentText(
                otherTitle,
                otherSummary,
                otherBlocks,
                startsOn,
                startsAt,
                endsOn,
                place,
                post,
                phone,
                email,
                otherFile,
                otherPicture,
                words,
                otherDetails);
    }
}
