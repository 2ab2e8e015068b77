package pe.cumbe.content.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.attachment.TextLayer;
import pe.cumbe.block.Block;
import pe.cumbe.block.web.BlockForms;
import pe.cumbe.calendar.OpeningHours;
import pe.cumbe.content.ContentDetails;
import pe.cumbe.content.ContentFile;
import pe.cumbe.content.ContentKind;
import pe.cumbe.content.ContentText;
import pe.cumbe.content.NoticeKind;
import pe.cumbe.shared.SpanishDates;
import pe.cumbe.shared.web.Chosen;

/** What an editor types, as it is typed, and the version it was begun from. */
public class ContentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key = UUID.randomUUID().toString();
    private String slug = "";
    private String title = "";
    private String summary = "";
    private BlockForms blocks;
    private String day = "";
    private String hour = "";
    private String lastDay = "";
    private String place = "";
    private String post = "";
    private String phone = "";
    private String email = "";
    private @Nullable String fileId;
    private String fileName = "";
    private long fileSize;
    private TextLayer fileText = TextLayer.UNKNOWN;
    private @Nullable Long picture;
    private String pictureAlt = "";
    private String ordinal = "";
    private String notice = "";
    private String hours = "";
    private String point = "";
    private boolean withoutPicture;

    /** Something nobody wrote yet begins with one text. */
    ContentForm(ContentKind kind) {
        this.blocks = BlockForms.of(List.of(Block.text("")), kind.blocks());
    }

    ContentForm(ContentKind kind, String slug, ContentText text) {
        this.slug = slug;
        this.title = text.title();
        this.summary = text.summary();
        this.blocks = BlockForms.of(text.blocks().isEmpty() ? List.of(Block.text("")) : text.blocks(), kind.blocks());
        this.day = typed(text.startsOn());
        this.hour = text.startsAt() == null ? "" : text.startsAt().toString();
        this.lastDay = typed(text.endsOn());
        this.place = text.place();
        this.post = text.post();
        this.phone = text.phone();
        this.email = text.email();
        if (text.file() != null) {
            hold(text.file());
        }
        this.picture = text.picture();
        this.pictureAlt = text.pictureAlt();
        var details = text.details();
        this.ordinal = details.ordinal() == 0 ? "" : String.valueOf(details.ordinal());
        this.notice = details.notice() == null ? "" : details.notice().name();
        this.hours = details.hours();
        this.point = details.coordinates();
    }

    private static String typed(@Nullable LocalDate date) {
        return date == null ? "" : date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
    }

    /** Whether what was typed for that day is no day. */
    boolean isDayUnreadable() {
        return !day.isBlank() && SpanishDates.read(day).isEmpty();
    }

    boolean isLastDayUnreadable() {
        return !lastDay.isBlank() && SpanishDates.read(lastDay).isEmpty();
    }

    boolean isHourUnreadable() {
        return !hour.isBlank() && OpeningHours.time(hour).isEmpty();
    }

    ContentText text() {
        return new ContentText(
                title,
                summary,
                written(),
                SpanishDates.read(day).orElse(null),
                OpeningHours.time(hour).orElse(null),
                SpanishDates.read(lastDay).orElse(null),
                place,
                post,
                phone.strip(),
                email.strip(),
                fileId == null ? null : new ContentFile(new AttachmentId(fileId), fileName, fileSize, fileText),
                picture,
                picture == null ? "" : pictureAlt,
                details());
    }

    private ContentDetails details() {
        return new ContentDetails(
                ordinal.isEmpty() || isOrdinalUnreadable() ? 0 : Integer.parseInt(ordinal),
                NoticeKind.of(notice).orElse(null),
                hours.strip(),
                point);
    }

    boolean isOrdinalUnreadable() {
        return !ordinal.isEmpty() && !ordinal.matches("[1-9]\\d{0,3}");
    }

    /** What was left without a word is not kept, unless the region put it there. */
    private List<Block> written() {
        return blocks.blocks().stream()
                .filter(block -> block.isLocked() || !block.fields().isEmpty())
                .toList();
    }

    void hold(ContentFile file) {
        fileId = file.id().value();
        fileName = file.name();
        fileSize = file.size();
        fileText = file.text();
    }

    void hold(@Nullable Long otherPicture) {
        picture = otherPicture;
    }

    String key() {
        return key;
    }

    public String getFileName() {
        return fileName;
    }

    public long getFileSize() {
        return fileSize;
    }

    public @Nullable Long getPicture() {
        return picture;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String typed) {
        slug = Chosen.plain(typed);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String typed) {
        title = Chosen.plain(typed);
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String typed) {
        summary = Chosen.plain(typed);
    }

    public BlockForms getBlocks() {
        return blocks;
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String typed) {
        day = Chosen.plain(typed);
    }

    public String getHour() {
        return hour;
    }

    public void setHour(@Nullable String typed) {
        hour = Chosen.plain(typed);
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable String typed) {
        lastDay = Chosen.plain(typed);
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String typed) {
        place = Chosen.plain(typed);
    }

    public String getPost() {
        return post;
    }

    public void setPost(@Nullable String typed) {
        post = Chosen.plain(typed);
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String typed) {
        phone = Chosen.plain(typed);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String typed) {
        email = Chosen.plain(typed);
    }

    public String getPictureAlt() {
        return pictureAlt;
    }

    public void setPictureAlt(@Nullable String typed) {
        pictureAlt = Chosen.plain(typed);
    }

    public String getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(@Nullable String typed) {
        ordinal = Chosen.plain(typed).strip();
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(@Nullable String chosen) {
        notice = Chosen.plain(chosen);
    }

    public String getHours() {
        return hours;
    }

    public void setHours(@Nullable String typed) {
        hours = Chosen.plain(typed);
    }

    public String getPoint() {
        return point;
    }

    public void setPoint(@Nullable String typed) {
        point = Chosen.plain(typed).strip();
    }

    public boolean isWithoutPicture() {
        return withoutPicture;
    }

    public void setWithoutPicture(boolean chosen) {
        withoutPicture = chosen;
    }
}
