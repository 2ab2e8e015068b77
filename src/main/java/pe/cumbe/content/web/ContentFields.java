package pe.cumbe.content.web;

import static java.util.Map.entry;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.block.BlockReason;
import pe.cumbe.content.ContentExamination;
import pe.cumbe.content.ContentHtml;
import pe.cumbe.content.ContentKind;
import pe.cumbe.content.ContentReason;
import pe.cumbe.content.ContentRules;
import pe.cumbe.examination.Examined;
import pe.cumbe.shared.Reason;

/** At which field of the form an objection is said; what some kinds call by another name has another field. */
final class ContentFields {

    private static final Map<ContentReason, String> FIELDS = Map.ofEntries(
            entry(ContentReason.SLUG_MALFORMED, "ctSlug"),
            entry(ContentReason.SLUG_RESERVED, "ctSlug"),
            entry(ContentReason.SLUG_TAKEN, "ctSlug"),
            entry(ContentReason.SLUG_FIXED, "ctSlug"),
            entry(ContentReason.SUMMARY_MISSING, "ctSummary"),
            entry(ContentReason.SUMMARY_TOO_LONG, "ctSummary"),
            entry(ContentReason.FILE_MISSING, "ctFile"),
            entry(ContentReason.PICTURE_ALT_MISSING, "ctAlt"),
            entry(ContentReason.PICTURE_ALT_TOO_LONG, "ctAlt"),
            entry(ContentReason.PHONE_MALFORMED, "ctPhone"),
            entry(ContentReason.EMAIL_MALFORMED, "ctEmail"),
            entry(ContentReason.NOTICE_KIND_MISSING, "ctNotice"),
            entry(ContentReason.HOURS_TOO_LONG, "ctHours"),
            entry(ContentReason.HOURS_MALFORMED, "ctHours"),
            entry(ContentReason.COORDINATES_MALFORMED, "ctPoint"),
            entry(ContentReason.ORDINAL_UNLIKELY, "ctOrdinal"));

    private ContentFields() {}

    /** Null when it is about no field in particular. */
    static @Nullable String of(ContentReason one, ContentKind kind, ContentForm form) {
        return switch (one) {
            case TITLE_MISSING, NAME_MISSING, QUESTION_MISSING, TITLE_TOO_LONG -> title(kind);
            case DAY_MISSING, DAY_UNLIKELY -> day(kind);
            case POST_MISSING, POST_TOO_LONG -> post(kind);
            case LAST_DAY_BEFORE_FIRST -> lastDay(kind);
            case PLACE_MISSING, PLACE_TOO_LONG -> place(kind);
            case TEXT_GARBLED -> garbled(kind, form);
            case BODY_MISSING -> form.getBlocks().first(String::isBlank);
            case BODY_TOO_LONG -> form.getBlocks().longest();
            case BODY_TOO_NESTED -> form.getBlocks().first(ContentHtml::isTooNested);
            default -> FIELDS.get(one);
        };
    }

    /** Of something that was found in a part of the text. */
    static @Nullable String ofPart(String part, ContentKind kind, ContentForm form) {
        return switch (part) {
            case Examined.WHOLE -> null;
            case Examined.TITLE -> title(kind);
            case Examined.SUMMARY -> "ctSummary";
            case ContentExamination.PICTURE -> "ctAlt";
            case ContentExamination.FILE -> "ctFile";
            case ContentExamination.PHONE -> "ctPhone";
            case ContentExamination.EMAIL -> "ctEmail";
            case ContentExamination.POST -> post(kind);
            case ContentExamination.PLACE -> place(kind);
            default -> form.getBlocks().of(part);
        };
    }

    /** Of what a publisher decides. */
    static @Nullable String ofJudging(Reason one) {
        return one instanceof ContentReason reason
                ? switch (reason) {
                    case REASON_MISSING, REASON_TOO_LONG -> "ctReason";
                    case PUBLISH_DAY_OVER, PUBLISH_DAY_TOO_FAR -> "ctPublishDay";
                    case WITHDRAW_DAY_OVER, WITHDRAW_DAY_TOO_FAR -> "ctWithdrawDay";
                    default -> null;
                }
                : null;
    }

    private static @Nullable String garbled(ContentKind kind, ContentForm form) {
        return Stream.of(
                        entry(title(kind), form.getTitle()),
                        entry("ctSummary", form.getSummary()),
                        entry(place(kind), form.getPlace()),
                        entry(post(kind), form.getPost()),
                        entry("ctAlt", form.getPictureAlt()),
                        entry("ctHours", form.getHours()))
                .filter(field -> ContentRules.isGarbled(field.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> form.getBlocks().first(ContentRules::isGarbled));
    }

    /** What is wrong with a block is said where it is. */
    static @Nullable String ofBlocks(BlockReason one, ContentForm form) {
        return switch (one) {
            case VALUE_TOO_LONG -> form.getBlocks().longest();
            case TOO_MANY, FORGED, FIXED_CHANGED -> null;
            case PICTURE_UNKNOWN, PICTURE_WITHOUT_WORDS -> form.getBlocks().ofPictures();
            case VALUE_MISSING,
                    LINK_MALFORMED,
                    AUDIO_MALFORMED,
                    COORDINATES_MALFORMED,
                    TABLE_MALFORMED,
                    GALLERY_MALFORMED -> form.getBlocks().lacking(one);
        };
    }

    static String day(ContentKind kind) {
        return switch (kind) {
            case EVENT -> "ctDay";
            case NOTICE -> "ctFrom";
            default -> "ctSince";
        };
    }

    static String lastDay(ContentKind kind) {
        return kind == ContentKind.NOTICE ? "ctUntil" : "ctLastDay";
    }

    private static String title(ContentKind kind) {
        return switch (kind) {
            case PERSON -> "ctName";
            case QUESTION -> "ctQuestion";
            case SEAT -> "ctSeat";
            default -> "ctTitle";
        };
    }

    private static String post(ContentKind kind) {
        return kind == ContentKind.EVENT ? "ctWhose" : "ctPost";
    }

    private static String place(ContentKind kind) {
        return switch (kind) {
            case EVENT -> "ctPlace";
            case SEAT -> "ctAddress";
            default -> "ctOffice";
        };
    }
}
