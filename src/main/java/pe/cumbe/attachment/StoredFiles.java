package pe.cumbe.attachment;

import java.util.Optional;

/** What other rooms ask of the files people handed in. */
public interface StoredFiles {

    /** The file of that name, safe on disk; empty when there is none. */
    Optional<StoredFile> find(AttachmentId id);

    /**
     * A file, without its content.
     *
     * @param name as the person called it, without its folder
     * @param mediaType found by inspection
     * @param size in bytes
     * @param sha256 64 lower-case hexadecimal figures
     */
    record StoredFile(AttachmentId id, String name, String mediaType, long size, String sha256) {}
}
