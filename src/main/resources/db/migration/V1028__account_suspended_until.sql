-- The last day on which a suspended account lets nobody in; null for one that is not suspended.
ALTER TABLE account ADD COLUMN suspended_until DATE NULL;
