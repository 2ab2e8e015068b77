-- Why it is suspended, in the words of whoever manages accounts; the record of acts keeps them after it ends.
ALTER TABLE account ADD COLUMN suspended_reason VARCHAR(300) COLLATE utf8mb4_spanish_ci NULL;
