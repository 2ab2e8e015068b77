-- What the telephone of an officer shares with the portal (docs/adr/0019), locked with the key of the installation; the last
-- time step that was accepted, so that no code serves twice; and the failures in a row, which hold back.
CREATE TABLE second_factor (
    id BIGINT NOT NULL AUTO_INCREMENT,
    username VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    secret VARBINARY(200) NOT NULL,
    last_step BIGINT NOT NULL,
    failures INT NOT NULL,
    locked_until DATETIME(6) NULL,
    version BIGINT NOT NULL,
    CONSTRAINT pk_second_factor PRIMARY KEY (id),
    CONSTRAINT uk_second_factor_username UNIQUE (username)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
