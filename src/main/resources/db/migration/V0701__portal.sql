-- The site of a dependency: its own copy of the menu and texts of the template it was opened from.
CREATE TABLE portal (
    id BIGINT NOT NULL AUTO_INCREMENT,
    agency VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    template_version INT NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT pk_portal PRIMARY KEY (id),
    CONSTRAINT uk_portal_agency UNIQUE (agency),
    CONSTRAINT fk_portal_template FOREIGN KEY (template_version) REFERENCES portal_template (version)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
