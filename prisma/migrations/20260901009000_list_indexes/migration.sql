-- Lists that would read more as the years go by: each finds its page, and its numbers, in an index of its own.

-- The inbox of an office: urgent first, then the oldest; and the figures above it without reading the documents.
create index om_case_inbox on om_case (office_code, urgent desc, received_at, id) where state = 'open';
create index om_case_figures on om_case (office_code, state) include (urgent);

-- A lead's and an officer's list of what was ended and waits, the oldest first.
create index check_ended_unit on device_check (unit_id, ended_at) where state in ('done', 'refused', 'impossible', 'stopped', 'assessed');
create index check_ended_officer on device_check (officer_id, ended_at) where state in ('done', 'refused', 'impossible');

-- Wordings that an officer proposed and a lead has yet to judge are few among many clauses.
create index clause_proposed on device_clause (order_id) where proposed_wording is not null;
