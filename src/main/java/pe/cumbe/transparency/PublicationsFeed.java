package pe.cumbe.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.cumbe.agency.AgencyCode;
import pe.cumbe.agency.Organisation;
import pe.cumbe.shared.persistence.JpaCursor;
import pe.cumbe.shared.web.FeedSource;

/** What the dependencies publish of transparency, as they publish it: one question for all of them. */
@ApplicationScoped
public class PublicationsFeed implements FeedSource {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9-]{1,20}");

    private final JpaCursor cursor;
    private final Organisation organisation;

    @Inject
    public PublicationsFeed(JpaCursor cursor, Organisation organisation) {
        this.cursor = cursor;
        this.organisation = organisation;
    }

    @Override
    public String section() {
        return "transparencia";
    }

    /** Of each item of an agency the last publication alone: its page shows the others. */
    @Override
    public List<Entry> latest(@Nullable String agency, int most) {
        if (agency != null && !CODE.matcher(agency).matches()) {
            return List.of();
        }
        var only = agency == null ? "" : " and p.agency = '" + agency + "'";
        var found = new ArrayList<Found>();
        cursor.each(
                "select p.agency, i.code, i.name, i.heading_slug, p.statement, p.published_at"
                        + " from transparency_publication p join transparency_item i on i.code = p.item"
                        + " where not exists (select 1 from transparency_publication later where later.agency = p.agency"
                        + " and later.item = p.item and later.id > p.id)" + only
                        + " order by p.published_at desc, p.id desc limit " + most,
                row -> found.add(new Found(
                        new AgencyCode(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC))));
        return found.stream().map(this::entry).toList();
    }

    private record Found(AgencyCode agency, String code, String name, String heading, String says, Instant at) {}

    private Entry entry(Found found) {
        var portal = organisation.get(found.agency());
        return new Entry(
                (portal.code().isRegion() ? "" : portal.path()) + "/transparencia/" + found.heading() + "/"
                        + found.code(),
                found.code() + " " + found.name(),
                portal.name(),
                found.says(),
                found.at());
    }
}
