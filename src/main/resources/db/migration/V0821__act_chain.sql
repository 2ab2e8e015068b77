-- The last link of the chain of seals: one row, held for the instant in which a transaction adds its acts (docs/adr/0014).
CREATE TABLE act_chain (
    id INT NOT NULL,
    place BIGINT NOT NULL,
    seal VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    CONSTRAINT pk_act_chain PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
