-- Accounts and roles pass from the administrator of portals to a role of their own. Whoever had both keeps both, on the same
-- days, so that nobody is locked out.
INSERT INTO role_grant (account_id, role, agency, kiosk, from_date, until_date, revoked_at, code, version)
SELECT account_id, 'ACCOUNT_MANAGER', NULL, NULL, from_date, until_date, NULL, UUID(), 1
FROM role_grant
WHERE role = 'WEBMASTER' AND revoked_at IS NULL;
