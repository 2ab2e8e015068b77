package pe.cumbe.portalcopy;

import pe.cumbe.attachment.AttachmentId;

/** Where a part puts what goes into the copy. */
public interface Packing {

    void row(CopiedRow.Writing row);

    /** Puts the bytes of a stored file in, once, and tells the word that names them in rows: their SHA-256. */
    String file(AttachmentId id);

    /** The same of bytes that are in no file of their own. */
    String file(String name, byte[] bytes);

    /** The name of whoever holds or held that account, as text; no username leaves the installation. */
    String who(String username);
}
