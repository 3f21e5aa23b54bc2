alter table contact
  add column second_worker_id uuid,
  add column version integer not null default 1,
  add column corrected_at timestamptz(3);
alter table contact add constraint contact_minutes check (minutes between 1 and 1440);
