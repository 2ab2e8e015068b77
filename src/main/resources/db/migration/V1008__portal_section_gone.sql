-- It is the front page's content now.
drop table portal_section;
