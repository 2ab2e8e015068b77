-- Days set apart by a norm, each with the place it reaches: 2, 4 or 6 digits of the INEI code, empty for the country.
CREATE TABLE holiday (
    id             BIGINT       NOT NULL AUTO_INCREMENT,
    version        BIGINT       NOT NULL,
    day            DATE         NOT NULL,
    name           VARCHAR(120) NOT NULL,
    kind           VARCHAR(30)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    scope          VARCHAR(6)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    norm           VARCHAR(120) NOT NULL,
    suspends_terms BOOLEAN      NOT NULL,
    projected      BOOLEAN      NOT NULL,
    confidence     VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    note           MEDIUMTEXT   NULL,
    CONSTRAINT pk_holiday PRIMARY KEY (id),
    CONSTRAINT uk_holiday_day UNIQUE (day, scope, name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
