-- Whether some case holds a stored file: nothing that one holds is ever swept away.
CREATE INDEX ix_case_document_attachment ON case_document (attachment_id);
