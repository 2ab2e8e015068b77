-- Letters that told heads of a review: one before it is due, one when it is overdue.
CREATE TABLE account_review_call (
    id BIGINT NOT NULL AUTO_INCREMENT,
    agency VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    due_on DATE NOT NULL,
    overdue BOOLEAN NOT NULL,
    CONSTRAINT pk_account_review_call PRIMARY KEY (id),
    CONSTRAINT uk_account_review_call UNIQUE (agency, due_on, overdue)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
