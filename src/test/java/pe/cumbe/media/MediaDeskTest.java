package pe.cumbe.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.cumbe.account.NotAllowed;
import pe.cumbe.attachment.AttachmentFixtures;
import pe.cumbe.audit.Act;
import pe.cumbe.shared.Reason;
import pe.cumbe.shared.Rejected;

class MediaDeskTest {

    @TempDir
    private Path folder;

    private ALibrary library;

    @BeforeEach
    void open() {
        library = new ALibrary(folder, 1_000_000);
    }

    @Test
    void a_picture_is_drawn_in_two_widths_and_nothing_else_of_it_stays() {
        var taken = library.take("Plano de la sede.PNG", ALibrary.picture("png", 2000, 1000, 0xff0000));

        assertThat(taken.already()).isFalse();
        var file = taken.file();
        assertThat(file.word()).isEqualTo("plano-de-la-sede");
        assertThat(file.title()).isEqualTo("Plano de la sede");
        assertThat(file.width()).isEqualTo(1280);
        assertThat(file.smallWidth()).isEqualTo(640);
        assertThat(file.isDescribed()).isFalse();
        assertThat(library.desk.picture(ALibrary.DRE, file.word(), 1, PictureSize.SMALL, ALibrary.PUBLISHER))
                .hasValueSatisfying(small -> assertThat(small.width()).isEqualTo(640));
        assertThat(library.onDisk(folder)).isEmpty();
    }

    @Test
    void a_document_keeps_its_bytes() {
        var file = library.take("guía.pdf", AttachmentFixtures.aPdf()).file();

        assertThat(file.isPicture()).isFalse();
        assertThat(file.isDescribed()).isTrue();
        assertThat(library.onDisk(folder)).hasSize(1);
        assertThat(library.desk.document(ALibrary.DRE, "guia", 1, ALibrary.EDITOR))
                .isPresent();
    }

    @Test
    void the_same_bytes_are_one_file_whatever_their_name() {
        var first = library.take("uno.pdf", AttachmentFixtures.aPdf()).file();
        var second = library.take("dos.pdf", AttachmentFixtures.aPdf());

        assertThat(second.already()).isTrue();
        assertThat(second.file().word()).isEqualTo(first.word());
        assertThat(library.onDisk(folder)).hasSize(1);
    }

    @Test
    void two_files_of_one_name_have_two_addresses() {
        library.take("foto.png", ALibrary.picture("png", 10, 10, 1));

        assertThat(library.take("foto.png", ALibrary.picture("png", 10, 10, 2))
                        .file()
                        .word())
                .isEqualTo("foto-2");
    }

    @Test
    void what_is_refused_leaves_nothing() {
        refused(MediaReason.PICTURE_UNUSABLE, () -> library.take("foto.png", AttachmentFixtures.aPicture()));

        assertThat(library.onDisk(folder)).isEmpty();
        assertThat(library.desk.list(ALibrary.DRE, 1, ALibrary.EDITOR).total()).isZero();
    }

    @Test
    void what_is_replaced_keeps_its_address_and_its_history() {
        var file = library.take("foto.png", ALibrary.picture("png", 10, 10, 1)).file();

        var now = library.replace(file.ref(), ALibrary.picture("jpg", 800, 20, 2));

        assertThat(now.word()).isEqualTo("foto");
        assertThat(now.number()).isEqualTo(2);
        assertThat(now.width()).isEqualTo(800);
        var sheet = library.desk.open(ALibrary.DRE, "foto", ALibrary.EDITOR).orElseThrow();
        assertThat(sheet.versions()).extracting(MediaVersionView::number).containsExactly(2, 1);
        assertThat(library.desk.picture(ALibrary.DRE, "foto", 1, PictureSize.LARGE, ALibrary.EDITOR))
                .hasValueSatisfying(old -> assertThat(old.width()).isEqualTo(10));
    }

    @Test
    void a_picture_is_not_replaced_by_a_document_nor_by_what_the_library_has() {
        var file = library.take("foto.png", ALibrary.picture("png", 10, 10, 1)).file();
        library.take("otra.png", ALibrary.picture("png", 10, 10, 2));

        refused(MediaReason.OTHER_KIND, () -> library.replace(file.ref(), AttachmentFixtures.aPdf()));
        refused(MediaReason.ALREADY_THERE, () -> library.replace(file.ref(), ALibrary.picture("png", 10, 10, 2)));
    }

    @Test
    void what_a_page_names_is_not_taken_out() {
        var file = library.take("uno.pdf", AttachmentFixtures.aPdf()).file();
        library.uses("uno", false);

        refused(MediaReason.IN_USE, () -> library.desk.remove(file.ref(), ALibrary.EDITOR));
        assertThat(library.onDisk(folder)).hasSize(1);
    }

    @Test
    void what_nobody_names_is_taken_out_and_its_address_stays_empty() {
        var file = library.take("uno.pdf", AttachmentFixtures.aPdf()).file();

        library.desk.remove(file.ref(), ALibrary.EDITOR);

        assertThat(library.onDisk(folder)).isEmpty();
        assertThat(library.reading.at(ALibrary.DRE, "uno")).isEmpty();
        assertThat(library.reading.isGone(ALibrary.DRE, "uno")).isTrue();
        assertThat(library.desk.open(ALibrary.DRE, "uno", ALibrary.EDITOR)).isEmpty();
        var again = library.take("uno.pdf", AttachmentFixtures.aPdf());
        assertThat(again.already()).isFalse();
        assertThat(again.file().word()).isEqualTo("uno-2");
    }

    @Test
    void everybody_reads_it_only_while_something_public_names_it() {
        library.take("uno.pdf", AttachmentFixtures.aPdf());
        assertThat(library.reading.at(ALibrary.DRE, "uno")).isEmpty();

        library.uses("uno", false);
        assertThat(library.reading.at(ALibrary.DRE, "uno")).isEmpty();

        library.uses("uno", true);
        assertThat(library.reading.at(ALibrary.DRE, "uno")).isPresent();
        assertThat(library.reading.at(ALibrary.DIRESA, "uno")).isEmpty();
    }

    @Test
    void what_it_shows_is_said_or_it_is_decorative_but_not_both() {
        var file = library.take("foto.png", ALibrary.picture("png", 10, 10, 1)).file();

        refused(
                MediaReason.ALT_OF_DECORATIVE,
                () -> library.desk.describe(file.ref(), "Foto", "Una escuela", true, ALibrary.EDITOR));
        refused(MediaReason.TITLE_MISSING, () -> library.desk.describe(file.ref(), " ", "", false, ALibrary.EDITOR));
        refused(
                MediaReason.TEXT_GARBLED,
                () -> library.desk.describe(file.ref(), "foto\u202Egnp.exe", "", false, ALibrary.EDITOR));
        library.desk.describe(file.ref(), "Foto", "Una escuela", false, ALibrary.EDITOR);

        assertThat(library.desk.pictures(ALibrary.DRE, ALibrary.EDITOR))
                .extracting(MediaView::alt)
                .containsExactly("Una escuela");
    }

    @Test
    void who_saw_another_state_changes_nothing() {
        var ref = library.take("uno.pdf", AttachmentFixtures.aPdf()).file().ref();
        var stale = new MediaRef(ref.agency(), ref.word(), ref.version() + 1);

        refused(MediaReason.CHANGED_MEANWHILE, () -> library.desk.remove(stale, ALibrary.EDITOR));
    }

    @Test
    void only_the_editors_of_a_dependency_change_its_library_and_nobody_of_another_reads_it() {
        var file = library.take("uno.pdf", AttachmentFixtures.aPdf()).file();

        for (var actor : java.util.List.of(ALibrary.PUBLISHER, ALibrary.STRANGER)) {
            notAllowed(() -> library.intake.take(ALibrary.DRE, "x.pdf", InputStream.nullInputStream(), actor));
            notAllowed(() -> library.intake.replace(file.ref(), "x.pdf", InputStream.nullInputStream(), actor));
            notAllowed(() -> library.desk.describe(file.ref(), "x", "", false, actor));
            notAllowed(() -> library.desk.remove(file.ref(), actor));
        }
        notAllowed(() -> library.desk.list(ALibrary.DRE, 1, ALibrary.STRANGER));
        notAllowed(() -> library.desk.open(ALibrary.DRE, "uno", ALibrary.STRANGER));
        assertThat(library.desk.open(ALibrary.DRE, "uno", ALibrary.PUBLISHER)).isPresent();
    }

    @Test
    void every_change_is_on_record() {
        var file = library.take("uno.pdf", AttachmentFixtures.aPdf()).file();
        library.desk.describe(file.ref(), "Otro", "", false, ALibrary.EDITOR);
        var longer = (new String(AttachmentFixtures.aPdf(), StandardCharsets.US_ASCII) + "%")
                .getBytes(StandardCharsets.US_ASCII);
        library.replace(file.ref(), longer);
        library.desk.remove(file.ref(), ALibrary.EDITOR);

        assertThat(library.acts)
                .extracting(Act::kind)
                .containsExactly("MEDIA_ADDED", "MEDIA_DESCRIBED", "MEDIA_REPLACED", "MEDIA_REMOVED");
        assertThat(library.acts).extracting(Act::agency).containsOnly(ALibrary.DRE);
    }

    private static void refused(Reason reason, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Rejected.class, refused -> assertThat(refused.reasons())
                .containsExactly(reason));
    }

    private static void notAllowed(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(NotAllowed.class);
    }
}
