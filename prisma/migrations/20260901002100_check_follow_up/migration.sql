-- One way of writing for every column, so that the list of what a stopped check leaves open names it too.
alter table device_check rename column "followUp" to follow_up;
