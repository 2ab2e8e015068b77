-- Ley 27444 was renumbered on 30 April 2026: the article as the text of 2019 calls it, and as the one in force does.
CREATE TABLE legal_article (
    id       BIGINT       NOT NULL AUTO_INCREMENT,
    version  BIGINT       NOT NULL,
    tuo_2019 VARCHAR(10)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    in_force VARCHAR(10)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    title    VARCHAR(200) NOT NULL,
    CONSTRAINT pk_legal_article PRIMARY KEY (id),
    CONSTRAINT uk_legal_article_tuo_2019 UNIQUE (tuo_2019)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_spanish_ci;
