-- Deciding is a role of its own now. Whoever could evaluate until today could also decide, and keeps it.
INSERT INTO role_grant (account_id, role, agency, kiosk, from_date, until_date, revoked_at, code, version)
SELECT account_id, 'DECIDING_AUTHORITY', agency, NULL, from_date, until_date, NULL, UUID(), 1
FROM role_grant
WHERE role = 'EVALUATOR' AND revoked_at IS NULL;
