package pe.cumbe.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One entry of a portal's menu. */
@Embeddable
public class MenuItem {

    @Column(name = "position")
    private int position;

    @Column(name = "item_key")
    private String key;

    private String label;

    /** Relative to the portal; empty for its front page. */
    private String path;

    @SuppressWarnings("NullAway.Init")
    protected MenuItem() {} // for JPA

    MenuItem(int position, String key, String label, String path) {
        this.position = position;
        this.key = key;
        this.label = label;
        this.path = path;
    }

    int position() {
        return position;
    }

    PortalView.Item asItem() {
        return new PortalView.Item(key, label, path);
    }
}
