package pe.cumbe;

/** The visual editor, which asks nobody for anything. */
class EditorBundleTest extends BundledScripts {

    EditorBundleTest() {
        super("src/main/editor", "editor-visual.js", 110_000);
    }

    @Override
    String[] forbidden() {
        return new String[] {"fetch(", "XMLHttpRequest", "import(", "eval("};
    }
}
