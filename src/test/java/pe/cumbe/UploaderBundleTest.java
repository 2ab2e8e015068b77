package pe.cumbe;

/** What sends files in pieces; it asks our own server alone. */
class UploaderBundleTest extends BundledScripts {

    UploaderBundleTest() {
        super("src/main/uploader", "archivos.js", 12_000);
    }

    @Override
    String[] forbidden() {
        return new String[] {"import(", "eval(", "http://", "https://"};
    }
}
