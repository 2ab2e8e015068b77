-- Drafts are erased thirty days after they were last saved.
CREATE INDEX ix_case_draft_saved ON case_draft (saved_at);
