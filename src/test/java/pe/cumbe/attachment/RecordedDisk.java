package pe.cumbe.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;

/** The real disk, saying in order what is written to it and what is forced. */
final class RecordedDisk implements Disk {

    private final Path root;
    private final List<String> record;

    RecordedDisk(Path root, List<String> record) {
        this.root = root;
        this.record = record;
    }

    @Override
    public FileChannel open(Path path, OpenOption... options) throws IOException {
        return new Recorded(FileChannel.open(path, options), path);
    }

    /** A repeated line says no more than the first one. */
    private void tell(String what) {
        if (record.isEmpty() || !record.get(record.size() - 1).equals(what)) {
            record.add(what);
        }
    }

    private final class Recorded extends FileChannel {

        private final FileChannel real;
        private final Path path;

        Recorded(FileChannel real, Path path) {
            this.real = real;
            this.path = path;
        }

        private void written() {
            tell("write " + name());
        }

        /** Folders by their depth below the root, with how many names they hold at that moment. */
        private String name() {
            if (!Files.isDirectory(path)) {
                return "file";
            }
            var depth = path.equals(root) ? 0 : root.relativize(path).getNameCount();
            return "folder " + depth + " with " + names();
        }

        private long names() {
            try (var names = Files.list(path)) {
                return names.count();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void force(boolean metaData) throws IOException {
            real.force(metaData);
            tell("force " + name());
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            written();
            return real.write(source);
        }

        @Override
        public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
            written();
            return real.write(sources, offset, length);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            written();
            return real.write(source, position);
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
            written();
            return real.transferFrom(source, position, count);
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return real.read(target);
        }

        @Override
        public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
            return real.read(targets, offset, length);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return real.read(target, position);
        }

        @Override
        public long position() throws IOException {
            return real.position();
        }

        @Override
        public FileChannel position(long newPosition) throws IOException {
            real.position(newPosition);
            return this;
        }

        @Override
        public long size() throws IOException {
            return real.size();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            written();
            real.truncate(size);
            return this;
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
            return real.transferTo(position, count, target);
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
            return real.map(mode, position, size);
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) throws IOException {
            return real.lock(position, size, shared);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return real.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            real.close();
        }
    }
}
