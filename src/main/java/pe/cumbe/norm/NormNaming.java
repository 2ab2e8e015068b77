package pe.cumbe.norm;

import pe.cumbe.shared.Slug;

/** What a norm that is brought is called here: its identity, its issuer and its denomination, by the type it has. */
final class NormNaming {

    private final NormTypes types;

    NormNaming(NormTypes types) {
        this.types = types;
    }

    NormAddress identity(LoadNorm load) {
        return NormAddress.of(type(load), load.number(), issuer(load), load.own(), load.externalId());
    }

    String issuer(LoadNorm load) {
        return load.issuer() == null ? NormAddress.issuer(type(load), load.number()) : load.issuer();
    }

    String denomination(LoadNorm load) {
        if (load.number().isMissing()) {
            return load.title();
        }
        var type = type(load);
        var written = load.number().written(!types.numbersOnePerpetualSeries(type.code()));
        // «Acuerdo de Consejo Regional N.° 224-2025-GR.AMAZONAS/CR-SO»: the source's own words stay
        return Slug.fold(load.title()).endsWith("-" + Slug.fold(written))
                ? load.title()
                : type.heading() + " N.° " + written;
    }

    private NormType type(LoadNorm load) {
        return types.byCode(load.typeCode()).orElseThrow();
    }
}
