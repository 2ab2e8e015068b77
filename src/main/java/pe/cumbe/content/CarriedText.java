package pe.cumbe.content;

import org.jspecify.annotations.Nullable;
import pe.cumbe.attachment.TextLayer;
import pe.cumbe.block.Blocks;
import pe.cumbe.portalcopy.CopiedRow;
import pe.cumbe.portalcopy.Packing;
import pe.cumbe.portalcopy.Unpacking;

/** A version of a content as a row of a copy. */
final class CarriedText {

    private CarriedText() {}

    static CopiedRow.Writing write(VersionView version, @Nullable String picture, Packing out) {
        var text = version.text();
        var file = text.file();
        return CopiedRow.of("version")
                .with("numero", version.number())
                .with("titulo", text.title())
                .with("resumen", text.summary())
                .with("bloques", Blocks.array(text.blocks()).build())
                .with("desde", text.startsOn())
                .with("hora", text.startsAt())
                .with("hasta", text.endsOn())
                .with("lugar", text.place())
                .with("cargo", text.post())
                .with("telefono", text.phone())
                .with("correo", text.email())
                .with("archivo", file == null ? null : out.file(file.id()))
                .with("archivoNombre", file == null ? null : file.name())
                .with("archivoTexto", file == null ? null : file.text())
                .with("imagen", picture)
                .with("imagenDice", text.pictureAlt())
                .with("orden", text.details().ordinal())
                .with("aviso", text.details().notice())
                .with("horario", text.details().hours())
                .with("coordenadas", text.details().coordinates())
                .with("retoma", version.restores())
                .with("quien", out.who(version.writtenBy()))
                .with("cuando", version.writtenAt());
    }

    /** Without its picture. */
    static ContentText read(CopiedRow row, Unpacking in) {
        var word = row.optional("archivo");
        var stored = word == null ? null : in.file(word);
        return new ContentText(
                row.text("titulo"),
                row.text("resumen"),
                Blocks.of(row.list("bloques")),
                row.optionalDay("desde"),
                row.optionalHour("hora"),
                row.optionalDay("hasta"),
                row.text("lugar"),
                row.text("cargo"),
                row.text("telefono"),
                row.text("correo"),
                stored == null
                        ? null
                        : new ContentFile(
                                stored.id(),
                                row.text("archivoNombre"),
                                stored.size(),
                                TextLayer.valueOf(row.text("archivoTexto"))),
                null,
                "",
                details(row));
    }

    /** Copies made before there were any say nothing of them. */
    private static ContentDetails details(CopiedRow row) {
        return ContentDetails.read(
                row.optionalSmall("orden"),
                row.optional("aviso"),
                row.optional("horario"),
                row.optional("coordenadas"));
    }
}
