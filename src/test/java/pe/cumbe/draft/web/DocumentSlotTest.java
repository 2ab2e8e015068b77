package pe.cumbe.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pe.cumbe.attachment.AttachmentId;
import pe.cumbe.draft.DraftView.DraftFile;

class DocumentSlotTest {

    @Test
    void a_requirement_without_a_file_is_missing() {
        var slot = DocumentSlot.of("Copia simple del título");

        assertThat(slot.isMissing()).isTrue();

        slot.hold(new DraftFile(new AttachmentId("a".repeat(26)), slot.getKey(), "titulo.pdf", 1_800_000));

        assertThat(slot.isMissing()).isFalse();
        assertThat(slot.getHeld()).isEqualTo("titulo.pdf (1,8 MB)");
    }

    @Test
    void the_request_itself_is_this_form_and_other_documents_are_nobodys_duty() {
        assertThat(DocumentSlot.of("Solicitud según formulario, con datos del titular")
                        .isMissing())
                .isFalse();
        assertThat(DocumentSlot.of("Solicitudes anteriores").isMissing()).isTrue();
        assertThat(DocumentSlot.other(1, "Otro documento").isMissing()).isFalse();
    }

    @Test
    void its_key_depends_on_its_words_alone() {
        assertThat(DocumentSlot.of("Copia").getKey())
                .isEqualTo(DocumentSlot.of("Copia").getKey())
                .isNotEqualTo(DocumentSlot.of("Copia legalizada").getKey());
    }
}
