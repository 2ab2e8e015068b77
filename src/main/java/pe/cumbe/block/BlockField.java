package pe.cumbe.block;

/** What a block may be asked for. Each kind says which of these it has ({@link BlockKind}); values are text. */
public enum BlockField {
    TITLE("titulo", Form.LINE),
    SUMMARY("resumen", Form.PROSE),
    /** CommonMark. */
    TEXT("texto", Form.PROSE),
    /** What to say while there is nothing to list. */
    EMPTY("vacio", Form.LINE),
    /** An address of the portal or of the web. */
    LINK("enlace", Form.LINE),
    /** Documents of the portal, an address and its words a line. */
    FILES("archivos", Form.LIST),
    /** A table, its first line the heads. */
    CSV("tabla", Form.LIST),
    /** Decimal degrees, WGS 84. */
    LATITUDE("latitud", Form.LINE),
    LONGITUDE("longitud", Form.LINE),
    /** The address word of a picture of the dependency's library. */
    PICTURE("imagen", Form.LINE),
    /** Pictures of the library, an address word and its caption a line. */
    PICTURES("imagenes", Form.LIST),
    CAPTION("pie", Form.LINE);

    /** How a value reads, and so how two changes of it are joined. */
    enum Form {
        /** One thing: two changes of it collide. */
        LINE,
        /** Paragraphs, apart by an empty line. */
        PROSE,
        /** Lines. */
        LIST
    }

    private final String word;
    private final Form form;

    BlockField(String word, Form form) {
        this.word = word;
        this.form = form;
    }

    /** As it is kept. */
    public String word() {
        return word;
    }

    /** Whether it is made of paragraphs. */
    public boolean isProse() {
        return form == Form.PROSE;
    }

    /** Whether it is made of lines that stand each for itself. */
    public boolean isList() {
        return form == Form.LIST;
    }
}
