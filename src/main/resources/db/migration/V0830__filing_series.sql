-- Numbers and submissions serve everything a person files, not only the case file.
RENAME TABLE case_series TO filing_series, case_submission TO filing_submission;
