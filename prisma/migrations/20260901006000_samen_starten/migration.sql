-- How a trajectory ends or is shortened, and what DJI may still see then.
alter table samen_starten_trajectory
  add column shortened_on date,
  add column shortened_reason text,
  add column closed_on date,
  add column ending_reason text,
  add constraint trajectory_shortened_has_reason check (not shortened or shortened_reason is not null),
  add constraint trajectory_ended_on check ((state in ('closed', 'stopped')) = (closed_on is not null)),
  add constraint samen_starten_trajectory_shortened_on_sane check (shortened_on between date '1900-01-01' and date '2200-12-31'),
  add constraint samen_starten_trajectory_closed_on_sane check (closed_on between date '1900-01-01' and date '2200-12-31');
create unique index trajectory_once on samen_starten_trajectory (detention_id);

alter table samen_starten_step
  add constraint step_shared_outcome check (outcome is null or outcome in ('known', 'partly-known', 'unknown', 'interpreted', 'yes', 'no'));

alter table basic_condition
  add column version integer not null default 1,
  add constraint basic_condition_scores check (at_arrival between 0 and 2 and now between 0 and 2),
  add constraint basic_condition_theme check (theme in ('identity', 'housing', 'income', 'debts', 'care'));

-- A disclosure is recorded and stays: never rewritten.
create trigger append_only before update on shared_item for each row execute function priv.refuse_change();

-- DJI's view ends the day after the trajectory has ended.
drop policy shared on samen_starten_trajectory;
do $$
declare
  dossier constant text := $p$(officer_id = any ((select priv.own_caseload())::uuid[]) or unit_id = (select priv.led_unit()) or (select priv.is_exchange()))$p$;
  by_order constant text := $p$exists (select 1 from public.supervision_order o where o.id = order_id and (o.officer_id = any ((select priv.own_caseload())::uuid[]) or o.unit_id = (select priv.led_unit()) or (select priv.is_exchange())))$p$;
begin
  execute format($p$create policy shared on public.samen_starten_trajectory for all to baken_app
    using (%s or (facility_id = (select priv.own_facility())
                  and (closed_on is null or closed_on >= (now() at time zone 'Europe/Amsterdam')::date)))
    with check (%s or facility_id = (select priv.own_facility()))$p$, dossier, by_order);
end $$;
-- Only probation opens a trajectory, so that DJI cannot tie one to an order of its choice.
create policy opened_by_probation on samen_starten_trajectory as restrictive for insert to baken_app
  with check ((select priv.own_facility()) is null);

-- Nobody speaks for the other party.
create policy own_party on shared_item as restrictive for insert to baken_app
  with check (by_id = (select priv.staff_id())
              and by_party = case when (select priv.own_facility()) is null then 'probation' else 'dji' end);
create policy own_party on lead_handover as restrictive for insert to baken_app
  with check (proposed_by_id = (select priv.staff_id()));
