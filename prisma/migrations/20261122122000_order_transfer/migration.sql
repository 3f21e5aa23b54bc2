-- Transfer of an order to another unit, of the same organisation or another: proposed by one lead, answered by the other.
-- Until it is accepted nothing of the order moves; from then on it is the new unit's alone.

create table order_transfer (
  id                 uuid primary key default uuidv7(),
  order_id           uuid not null references supervision_order (id) on delete restrict on update cascade,
  from_unit_id       uuid not null references unit (id) on delete restrict on update cascade,
  to_unit_id         uuid not null references unit (id) on delete restrict on update cascade,
  state              text not null default 'proposed' constraint transfer_state check (state in ('proposed', 'accepted', 'declined', 'withdrawn')),
  version            integer not null default 1,
  -- what the receiving lead decides by, before the order itself may be seen
  subject_name       text not null,
  title              text not null,
  level              integer,
  order_state        text not null,
  note               text not null constraint transfer_note check (length(trim(note)) >= 20),
  proposed_by_id     uuid not null references staff_member (id),
  proposed_at        timestamptz(3) not null,
  answered_by_id     uuid references staff_member (id),
  answered_at        timestamptz(3),
  answer             text not null default '',
  constraint transfer_other_unit check (from_unit_id <> to_unit_id),
  constraint transfer_declined_why check (state <> 'declined' or length(trim(answer)) > 0)
);
create unique index transfer_one_open on order_transfer (order_id) where state = 'proposed';
create index order_transfer_order_id_proposed_at_idx on order_transfer (order_id, proposed_at);
create index transfer_to on order_transfer (to_unit_id, proposed_at) where state = 'proposed';
create index order_transfer_from_unit_id_proposed_at_idx on order_transfer (from_unit_id, proposed_at);

alter table public.order_transfer enable row level security;
-- The receiving lead sees what is proposed; the old unit its own proposals until one is accepted; who has the order, all of its transfers.
create policy parties on public.order_transfer for select to baken_app
  using ((to_unit_id = (select priv.led_unit()) and state in ('proposed', 'accepted'))
         or (from_unit_id = (select priv.led_unit()) and state <> 'accepted')
         or exists (select 1 from public.supervision_order o where o.id = order_id
                    and (o.officer_id = any ((select priv.own_caseload())::uuid[]) or o.unit_id = (select priv.led_unit())))
         or (select priv.is_exchange()));
create policy proposed on public.order_transfer for insert to baken_app
  with check (state = 'proposed' and from_unit_id = (select priv.led_unit()) and proposed_by_id = (select priv.staff_id())
              and exists (select 1 from public.supervision_order o where o.id = order_id and o.unit_id = from_unit_id));
create policy withdrawn on public.order_transfer for update to baken_app
  using (state = 'proposed' and from_unit_id = (select priv.led_unit())) with check (state = 'withdrawn');
grant select, insert on public.order_transfer to baken_app;
grant update (state, version, answered_by_id, answered_at, answer) on public.order_transfer to baken_app;
create constraint trigger has_event after insert or update or delete on public.order_transfer deferrable initially deferred
  for each row execute function priv.require_event();
create trigger frozen before update on public.order_transfer for each row
  execute function priv.freeze_columns('order_id', 'from_unit_id', 'to_unit_id', 'note', 'subject_name', 'order_state');

-- The answer of the receiving lead, who may not see the order before. Accepting moves the order, and with it (trigger spread_reach)
-- everything of its dossier; colleagues of the old unit who were asked to challenge an advice are let go. False: answered or
-- withdrawn meanwhile, or the order is no longer what was proposed.
create function priv.answer_transfer(p_id uuid, p_version int, p_state text, p_answer text, p_at timestamptz) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  m public.staff_member := priv.me();
  t public.order_transfer;
begin
  select * into t from public.order_transfer where id = p_id and to_unit_id = priv.led_unit() and state = 'proposed' and version = p_version for update;
  if t.id is null or p_state not in ('accepted', 'declined') then return false; end if;
  if p_state = 'accepted' then
    update public.supervision_order o
       set unit_id = t.to_unit_id, organisation_id = (select u.organisation_id from public.unit u where u.id = t.to_unit_id),
           officer_id = null, state = 'transferred', version = o.version + 1
     where o.id = t.order_id and o.unit_id = t.from_unit_id and o.state in ('assigned', 'started', 'running', 'suspended');
    if not found then return false; end if;
    update public.violation_advice set challenger_id = null where order_id = t.order_id and state in ('challenge', 'awaiting-approval');
  end if;
  update public.order_transfer x
     set state = p_state, answer = p_answer, answered_by_id = m.id, answered_at = p_at, version = x.version + 1,
         order_state = t.order_state
   where x.id = t.id;
  return true;
end $$;
revoke execute on function priv.answer_transfer(uuid, int, text, text, timestamptz) from public;
grant execute on function priv.answer_transfer(uuid, int, text, text, timestamptz) to baken_app;
