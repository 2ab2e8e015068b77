-- The sections of a portal's front page, in their order.
CREATE TABLE portal_section (
    portal_id BIGINT NOT NULL,
    position INT NOT NULL,
    section_key VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    title VARCHAR(200) NOT NULL,
    body MEDIUMTEXT NOT NULL,
    empty_text VARCHAR(500) NULL,
    CONSTRAINT pk_portal_section PRIMARY KEY (portal_id, position),
    CONSTRAINT fk_portal_section_portal FOREIGN KEY (portal_id) REFERENCES portal (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
