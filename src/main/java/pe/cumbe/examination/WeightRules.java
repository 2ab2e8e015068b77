package pe.cumbe.examination;

import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import pe.cumbe.attachment.TextLayer;

/** A page and its pictures fit a slow line; a file tells beforehand what it will cost, and can be searched. */
final class WeightRules {

    private static final int CHUNK = 8 * 1024;

    private final ExaminationLimits limits;

    WeightRules(ExaminationLimits limits) {
        this.limits = limits;
    }

    void examine(Examined examined, Findings findings) {
        long text = limits.frameBytes() + compressed(examined);
        long pictures =
                examined.pictures().stream().mapToLong(Examined.Picture::bytes).sum();
        if (text + pictures > limits.pageBytes()) {
            findings.add(FindingKind.PAGE_HEAVY, Passage.whole(), "", kilo(text + pictures), kilo(limits.pageBytes()));
        } else if (text > limits.textPageBytes()) {
            findings.add(FindingKind.TEXT_HEAVY, Passage.whole(), "", kilo(text), kilo(limits.textPageBytes()));
        }
        for (var picture : examined.pictures()) {
            findings.addIf(
                    picture.bytes() > limits.pictureBytes(),
                    FindingKind.PICTURE_HEAVY,
                    Passage.line(picture.part(), ""),
                    picture.name(),
                    kilo(picture.bytes()),
                    kilo(limits.pictureBytes()));
        }
        examined.files().forEach(file -> examine(file, findings));
    }

    private void examine(Examined.ShownFile file, Findings findings) {
        var where = Passage.line(file.part(), "");
        if (file.bytes() > limits.fileBytes()) {
            findings.add(FindingKind.FILE_TOO_HEAVY, where, file.name(), mega(file.bytes()), mega(limits.fileBytes()));
        } else if (file.bytes() > limits.heavyFileBytes()) {
            findings.add(FindingKind.FILE_HEAVY, where, file.name(), mega(file.bytes()));
        }
        findings.addIf(file.textLayer() == TextLayer.ABSENT, FindingKind.FILE_WITHOUT_TEXT, where, file.name());
    }

    /** As the server sends it; what marks become in HTML weighs nothing once it is compressed. */
    private static long compressed(Examined examined) {
        var deflater = new Deflater();
        try {
            deflater.setInput(all(examined).getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            var chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                deflater.deflate(chunk);
            }
            return deflater.getBytesWritten();
        } finally {
            deflater.end();
        }
    }

    private static String all(Examined examined) {
        var text = new StringBuilder(examined.title()).append('\n').append(examined.summary());
        examined.parts().forEach(part -> text.append('\n').append(part.body()));
        return text.toString();
    }

    private static long kilo(long bytes) {
        return Math.round(bytes / 1000.0);
    }

    /** With a tenth, rounded up, so that what is over a limit never looks like the limit. */
    private static double mega(long bytes) {
        return Math.ceil(bytes / 100_000.0) / 10;
    }
}
