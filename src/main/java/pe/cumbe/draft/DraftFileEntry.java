package pe.cumbe.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import pe.cumbe.attachment.AttachmentId;

/** A file put in a draft. A value: another one takes its place. */
@Embeddable
public class DraftFileEntry {

    @Column(name = "attachment_id")
    private String attachment;

    @Column(name = "requirement")
    private String requirement;

    @Column(name = "name")
    private String name;

    @Column(name = "size")
    private long size;

    @SuppressWarnings("NullAway.Init")
    protected DraftFileEntry() {} // for JPA

    DraftFileEntry(DraftView.DraftFile file) {
        this.attachment = file.id().value();
        this.requirement = file.requirement();
        this.name = file.name();
        this.size = file.size();
    }

    DraftView.DraftFile file() {
        return new DraftView.DraftFile(new AttachmentId(attachment), requirement, name, size);
    }
}
