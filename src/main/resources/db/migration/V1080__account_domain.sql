-- Domains whose e-mail is institutional: of the whole region where there is no agency, else of that dependency.
CREATE TABLE account_domain (
    id BIGINT NOT NULL AUTO_INCREMENT,
    domain VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    agency VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    CONSTRAINT pk_account_domain PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
