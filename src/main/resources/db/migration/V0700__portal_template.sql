-- Each version of the template every portal starts from, as it was loaded from content/templates/portal.json.
CREATE TABLE portal_template (
    version INT NOT NULL,
    body MEDIUMTEXT NOT NULL,
    loaded_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_portal_template PRIMARY KEY (version)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
