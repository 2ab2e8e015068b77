package pe.cumbe.content;

import pe.cumbe.portalcopy.CopiedRow;

/** An item in a copy of its portal. */
final class CarriedItem {

    private CarriedItem() {}

    /**
     * What everybody reads, or that it was withdrawn.
     *
     * @param read the version everybody reads, or read last
     */
    static CopiedRow.Writing write(ContentItem item, int read) {
        var gone = item.withdrawn();
        return CopiedRow.of("contenido")
                .with("numero", item.id())
                .with("clase", item.kind())
                .with("palabra", item.slug())
                .with("idioma", item.language().code())
                .with("traduce", item.translationOf())
                .with("leido", read)
                .with("publico", item.published() != null)
                .with("primera", item.firstPublishedAt())
                .with("ultima", item.publishedAt())
                .with("retiro", gone.map(WithdrawnView::withdrawnAt).orElse(null))
                .with("retiroMotivo", gone.map(WithdrawnView::reason).orElse(null))
                .with("cambio", item.changedAt())
                .with("demo", item.isDemo());
    }
}
