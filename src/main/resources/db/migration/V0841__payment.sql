-- What an office noted that somebody paid: day and number of the receipt. One receipt of one day is noted once.
CREATE TABLE payment (
    id BIGINT NOT NULL AUTO_INCREMENT,
    agency VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    paid_for VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    paid_number VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    concept VARCHAR(300) NOT NULL,
    amount DECIMAL(8, 2) NOT NULL,
    receipt VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    paid_on DATE NOT NULL,
    noted_at DATETIME(6) NOT NULL,
    noted_by VARCHAR(120) NOT NULL,
    CONSTRAINT pk_payment PRIMARY KEY (id),
    CONSTRAINT uk_payment_receipt UNIQUE (agency, receipt, paid_on),
    KEY ix_payment_day (agency, paid_on, id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
