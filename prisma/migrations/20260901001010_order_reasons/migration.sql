-- Why the level was set, and why an order that was being closed runs on after all.
alter table supervision_order
  add column if not exists level_reason text not null default '',
  add column if not exists reopen_reason text not null default '';
