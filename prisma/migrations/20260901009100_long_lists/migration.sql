-- The schedules of a condition, ended ones too: what came before decides whether a check may begin.
create index schedule_of_condition on device_check_schedule (condition_id);

-- The orders of a whole organisation, newest first, a page at a time.
create index order_of_organisation on supervision_order (organisation_id, received_on desc, id desc);
