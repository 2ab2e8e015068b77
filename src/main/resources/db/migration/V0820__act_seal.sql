-- The seal of each act, linked to the seal before it (docs/adr/0014). Apart from the act, so that a line of the record is
-- never written to again; rows are added, never changed nor removed.
CREATE TABLE act_seal (
    place BIGINT NOT NULL,
    act_id BIGINT NOT NULL,
    seal CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT pk_act_seal PRIMARY KEY (place),
    CONSTRAINT uk_act_seal_act_id UNIQUE (act_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
