-- A colleague who challenges an advice reads the order, its conditions and its person, and writes none of them.
-- These restrictive policies stand on top of the permissive ones: what a challenger reaches is for reading only.

create function priv.may_write_order(p_order_id uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from public.supervision_order o where o.id = p_order_id
    and (o.officer_id = any (priv.own_caseload()) or o.unit_id = priv.led_unit()
         or o.organisation_id = priv.administered_organisation()))
$$;
create function priv.may_write_person(p_person_id uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from public.supervision_order o
    where o.person_id = p_person_id and priv.may_write_order(o.id))
$$;
revoke execute on function priv.may_write_order(uuid), priv.may_write_person(uuid) from public;
grant execute on function priv.may_write_order(uuid), priv.may_write_person(uuid) to baken_app;

do $$
declare t text;
begin
  foreach t in array array['order_case_number', 'special_condition', 'device_clause'] loop
    execute format('create policy writers_insert on public.%I as restrictive for insert to baken_app with check ((select priv.is_exchange()) or priv.may_write_order(order_id))', t);
    execute format('create policy writers_update on public.%I as restrictive for update to baken_app using ((select priv.is_exchange()) or priv.may_write_order(order_id)) with check ((select priv.is_exchange()) or priv.may_write_order(order_id))', t);
  end loop;
  foreach t in array array['person_name', 'device', 'detention'] loop
    execute format('create policy writers_insert on public.%I as restrictive for insert to baken_app with check ((select priv.is_exchange()) or priv.may_write_person(person_id))', t);
    execute format('create policy writers_update on public.%I as restrictive for update to baken_app using ((select priv.is_exchange()) or priv.may_write_person(person_id)) with check ((select priv.is_exchange()) or priv.may_write_person(person_id))', t);
  end loop;
  execute 'create policy writers_update on public.supervised_person as restrictive for update to baken_app using ((select priv.is_exchange()) or priv.may_write_person(id)) with check ((select priv.is_exchange()) or priv.may_write_person(id))';
end $$;
create policy writers_delete on public.person_name as restrictive for delete to baken_app using ((select priv.is_exchange()) or priv.may_write_person(person_id));
