package pe.cumbe.attachment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** Where {@link AttachmentStore} gets its channels, so that a test can see what is forced to the disk, and when. */
@FunctionalInterface
interface Disk {

    /** As {@link FileChannel#open(Path, OpenOption...)}. */
    FileChannel open(Path path, OpenOption... options) throws IOException;
}
