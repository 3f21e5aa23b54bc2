alter table supervision_order
  add column return_missing text[] default array[]::text[],
  add column assign_reason text not null default '',
  add column start_late_reason text not null default '',
  add column start_interview_on date,
  add column plan_adopted_on date,
  add column suspension_reason text,
  add column suspended_from_on date,
  add column end_reason text,
  add column ended_on date,
  add column closing_report text not null default '';

alter table supervision_order
  add constraint order_start_interview_sane check (start_interview_on between date '1900-01-01' and date '2200-12-31'),
  add constraint order_plan_sane check (plan_adopted_on between date '1900-01-01' and date '2200-12-31'),
  add constraint order_suspended_sane check (suspended_from_on between date '1900-01-01' and date '2200-12-31'),
  add constraint order_ended_sane check (ended_on between date '1900-01-01' and date '2200-12-31');

alter table special_condition add column outcome text,
  add constraint condition_outcome check (outcome in ('kept', 'partly', 'not-kept', 'not-applicable'));

alter table detention add constraint detention_days check (until_on >= from_on);

-- A board of orders: newest first within a state.
create index supervision_order_unit_id_received_on_idx on supervision_order (unit_id, received_on desc);
create index supervision_order_officer_id_received_on_idx on supervision_order (officer_id, received_on desc);
