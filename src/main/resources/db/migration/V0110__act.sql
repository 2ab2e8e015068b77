-- The record of acts: rows are added, never changed nor removed; no code updates or deletes here.
CREATE TABLE act (
    id BIGINT NOT NULL AUTO_INCREMENT,
    entered_at DATETIME(6) NOT NULL,
    username VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    roles VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    agency VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    kind VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject VARCHAR(200) NOT NULL,
    state_before VARCHAR(500) NULL,
    state_after VARCHAR(500) NULL,
    CONSTRAINT pk_act PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
