-- The chain begins empty. Acts of before it are sealed at the first start, in the order of their numbers.
INSERT INTO act_chain (id, place, seal) VALUES (1, 0, '');
