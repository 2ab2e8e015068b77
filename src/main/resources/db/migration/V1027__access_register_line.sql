-- The public register: requests and direct accesses, a line each, and no column of who asked. What is not here is not public.
create view access_register_line as
select r.number as number, r.agency as agency, 0 as direct,
  case when r.applicant_document_type = 'RUC' then 1 else 0 end as company,
  r.summary as summary, r.filed_at as filed_at, r.answered_on as answered_on, r.term_used as term_used,
  r.extended as extended, r.status as status, r.answered_late as answered_late, r.refused as refused,
  r.ground as ground, r.delay as delay, r.demo as demo, r.moved_at as moved_at, r.version as version
from access_request r
union all
select d.number, d.agency, 1,
  case when d.applicant_document_type = 'RUC' then 1 else 0 end,
  d.summary, d.filed_at, d.ended_on, d.term_used,
  0, case d.status when 'WAITING' then 'ADMITTED' when 'NOT_COLLECTED' then 'UNCOLLECTED' else 'DELIVERED' end, d.late, 0,
  null, d.delay, 0, d.moved_at, d.version
from direct_access d;
