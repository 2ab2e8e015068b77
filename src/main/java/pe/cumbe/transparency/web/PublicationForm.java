package pe.cumbe.transparency.web;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.cumbe.shared.web.Chosen;

/** What a coordinator types of a publication. */
public class PublicationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String item = "";
    private String day = "";
    private String statement = "";
    private String address = "";
    private String signedBy = "";
    private String reason = "";

    /** The field that holds the longest text. */
    String longest() {
        return Stream.of(
                        Map.entry("trStatement", statement),
                        Map.entry("trAddress", address),
                        Map.entry("trSignedBy", signedBy),
                        Map.entry("trReason", reason))
                .max(Comparator.comparingInt(field -> field.getValue().length()))
                .orElseThrow()
                .getKey();
    }

    public String getItem() {
        return item;
    }

    public void setItem(@Nullable String typed) {
        item = Chosen.plain(typed);
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String typed) {
        day = Chosen.plain(typed);
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(@Nullable String typed) {
        statement = Chosen.plain(typed);
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String typed) {
        address = Chosen.plain(typed);
    }

    public String getSignedBy() {
        return signedBy;
    }

    public void setSignedBy(@Nullable String typed) {
        signedBy = Chosen.plain(typed);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String typed) {
        reason = Chosen.plain(typed);
    }
}
