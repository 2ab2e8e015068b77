-- What was said of each person in a review: no last day where they go on.
CREATE TABLE account_review_line (
    id BIGINT NOT NULL AUTO_INCREMENT,
    review BIGINT NOT NULL,
    username VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    last_day DATE NULL,
    CONSTRAINT pk_account_review_line PRIMARY KEY (id),
    CONSTRAINT fk_account_review_line_review FOREIGN KEY (review) REFERENCES account_review (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
