-- The numbering of cases: one row for each series and year, locked by whoever takes a number until it is used (no gaps).
CREATE TABLE case_series (
    series      CHAR(6) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    filing_year INT     NOT NULL,
    last_serial INT     NOT NULL,
    CONSTRAINT pk_case_series PRIMARY KEY (series, filing_year)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
