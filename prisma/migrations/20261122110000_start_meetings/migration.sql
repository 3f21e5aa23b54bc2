-- The multidisciplinary meeting of a Samen Starten file: when the last one was, and by when the next one is held.
-- Files from before have neither, until a meeting is recorded.
alter table samen_starten_trajectory
  add column last_meeting_on date,
  add column meeting_due_on date,
  add constraint samen_starten_trajectory_last_meeting_on_sane check (last_meeting_on between date '1900-01-01' and date '2200-12-31'),
  add constraint samen_starten_trajectory_meeting_due_on_sane check (meeting_due_on between date '1900-01-01' and date '2200-12-31'),
  add constraint meeting_since_arrival check (last_meeting_on >= arrived_on);
