package pe.cumbe.portal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.block.Block;
import pe.cumbe.block.Blocks;

/**
 * A page of a portal that came with the template, and as it came: for each block its words and the version they are of. The
 * next upgrade starts from here, whatever the dependency wrote meanwhile.
 */
@Entity
@Table(name = "portal_page")
public class PlantedPage {

    private static final String FROM = "from";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // of the database
    private @Nullable Long id;

    private AgencyCode agency;

    @Column(name = "page_key")
    private String key;

    private long item;

    /** The address word the template gave it. */
    private String slug;

    private String base;

    @Version
    @SuppressWarnings("UnusedVariable") // of the database
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PlantedPage() {} // for JPA

    public PlantedPage(AgencyCode agency, String key, long item, String slug, List<Origin> base) {
        this.agency = agency;
        this.key = key;
        this.item = item;
        this.slug = slug;
        this.base = write(base);
    }

    /** As a copy of the portal tells it; a base that cannot be read is no base. */
    static PlantedPage carried(AgencyCode agency, String key, long item, String slug, String base) {
        var page = new PlantedPage(agency, key, item, slug, List.of());
        page.base = base;
        page.base = write(page.base());
        return page;
    }

    /** A block as it came, and the version of the template it is of. */
    public record Origin(Block block, int version) {

        /** All of one version. */
        public static List<Origin> of(List<Block> blocks, int version) {
            return blocks.stream().map(block -> new Origin(block, version)).toList();
        }
    }

    /** What came is something else from now on. */
    public void startFrom(String newSlug, List<Origin> newBase) {
        slug = newSlug;
        base = write(newBase);
    }

    public AgencyCode agency() {
        return agency;
    }

    public String key() {
        return key;
    }

    public long item() {
        return item;
    }

    public String slug() {
        return slug;
    }

    /** The base as it is kept, for {@link #startAgainFrom}. */
    public String baseAsKept() {
        return base;
    }

    /** What came is again what it was. */
    public void startAgainFrom(String formerSlug, String formerBase) {
        slug = formerSlug;
        base = formerBase;
    }

    public List<Origin> base() {
        try (var reader = Json.createReader(new StringReader(base))) {
            var array = reader.readArray();
            var blocks = Blocks.of(array);
            var origins = new ArrayList<Origin>();
            for (int place = 0; place < blocks.size(); place++) {
                origins.add(new Origin(blocks.get(place), ((JsonObject) array.get(place)).getInt(FROM)));
            }
            return origins;
        }
    }

    private static String write(List<Origin> base) {
        var written = Json.createArrayBuilder();
        for (var origin : base) {
            var block = Blocks.array(List.of(origin.block())).build().getJsonObject(0);
            written.add(Json.createObjectBuilder(block).add(FROM, origin.version()));
        }
        return written.build().toString();
    }
}
