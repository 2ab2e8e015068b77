-- Each page of the plan asks for what was validated; each screen for what waits.
create index ix_plan_measurement_indicator on plan_measurement (plan, status, indicator, measured_on);
