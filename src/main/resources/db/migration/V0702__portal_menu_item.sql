-- The menu of a portal, in its order. Paths are relative to the portal.
CREATE TABLE portal_menu_item (
    portal_id BIGINT NOT NULL,
    position INT NOT NULL,
    item_key VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    label VARCHAR(80) NOT NULL,
    path VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT pk_portal_menu_item PRIMARY KEY (portal_id, position),
    CONSTRAINT fk_portal_menu_item_portal FOREIGN KEY (portal_id) REFERENCES portal (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
