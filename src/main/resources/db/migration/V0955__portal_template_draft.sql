-- The template as it is being changed, before it becomes the next version: one row.
CREATE TABLE portal_template_draft (
    id INT NOT NULL,
    body MEDIUMTEXT NOT NULL,
    changed_by VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT pk_portal_template_draft PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
