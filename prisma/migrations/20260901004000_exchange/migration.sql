-- What was last told about an order, by its number in the chain: the same order told again changes nothing, and
-- other content under a known number is seen.
create table order_source (
  external_id  text not null,
  order_id     uuid not null,
  content_hash text not null,
  constraint order_source_pkey primary key (external_id)
);
alter table order_source add constraint order_source_of_order foreign key (order_id) references supervision_order (id);
alter table order_source enable row level security;
create policy exchange on order_source for all to baken_app using ((select priv.is_exchange()));
grant select, insert, update on order_source to baken_app;

-- A message that administration offers again gets a job again.
create trigger enqueue_again after update of state on exchange_message for each row
  when (old.state = 'quarantined' and new.state = 'received') execute function priv.enqueue_job();

-- A file of orders is taken in by the worker, file after file.
create function priv.enqueue_import() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform graphile_worker.add_job('import-orders', json_build_object('id', new.id), queue_name => 'order-import',
    max_attempts => 200, job_key => 'import:' || new.id::text);
  return null;
end $$;
grant usage, create on schema priv to baken_worker;
alter function priv.enqueue_import() owner to baken_worker;
revoke create on schema priv from baken_worker;
create trigger enqueue after insert on order_import for each row execute function priv.enqueue_import();

create index order_import_waiting on order_import_line (import_id, line_no) where outcome = 'waiting';
create index order_import_of on order_import (organisation_id, started_at desc);
revoke execute on function priv.enqueue_import() from public;
