-- What the CJIB could not take in, with its reason, stands with the paper itself.
alter table violation_notice add column rejected_at timestamptz(3), add column rejected_why text not null default '';
alter table violation_advice add column rejected_at timestamptz(3), add column rejected_why text not null default '';
