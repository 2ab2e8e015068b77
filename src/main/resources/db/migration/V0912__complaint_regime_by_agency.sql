create index ix_complaint_regime_agency on complaint_regime (agency, id);
