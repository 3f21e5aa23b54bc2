/** Clause, schedule and inventory of the orders with a device condition. $1 today. */
export const schedules = `
  insert into public.device_clause (condition_id, order_id, max_checks, per, devices_included, devices_excluded, place, assistance, depth, privacy_guard,
                                    wording, wording_reason, wording_judged_by_id, wording_judged_at)
    select c.id, o.id, 4, 'twelve-months', '{smartphone,laptop,tablet}', '{}', 'ter plaatse', '{}', 'niet verder dan nodig',
      'geen berichten van anderen', 'sufficient', 'De tekst zegt hoe, hoe vaak en hoe diep.', o.lead_id, o.started_on + time '12:00'
    from b_order o join b_condition c on c.n = o.n and c.sequence = 4;
  insert into public.device_check_schedule (id, order_id, condition_id, checks_per_year, basis, minimum_gap_days, state, paused_reason, paused_from_on, started_on, ended_reason, ended_on)
    select c.id, o.id, c.id, 2, 'rolling', 56, s.state, case when s.state = 'paused' then 'Detentie' else '' end,
      case when s.state = 'paused' then o.started_on + 60 end, o.started_on, case when s.state = 'ended' then 'Toezicht loopt af' else '' end,
      case when s.state = 'ended' then coalesce(o.ended_on, $1::date) end
    from b_order o join b_condition c on c.n = o.n and c.sequence = 4
    cross join lateral (select case when o.state in ('started', 'running') then 'active' when o.state = 'suspended' then 'paused' else 'ended' end as state) s;
  insert into public.device (person_id, kind, label, owner, stated)
    select o.person_id, d.kind, d.label, 'client', d.stated
    from b_order o cross join (values ('smartphone', 'zwarte telefoon', 'seen'), ('laptop', 'grijze laptop, woonkamer', 'stated')) d (kind, label, stated)
    where o.has_checks`;

/** Up to three past checks a schedule, and the open one of each schedule that runs. $1 today. */
export const stagedChecks = `
  insert into b_check (n, round, schedule_id, due_on, state, outcome, happened)
    select o.n, i, c.id, d.day, case when w.how = 'stopped' or i < 3 then 'closed' else pg_temp.pick(o.n, 40, array['closed','closed','closed','assessed',w.how]) end,
      w.how, d.day + time '13:00'
    from b_order o join b_condition c on c.n = o.n and c.sequence = 4 cross join generate_series(1, 3) i
    cross join lateral (select o.started_on + i * 150 as day) d
    cross join lateral (select case when h < 0.8 then 'done' when h < 0.88 then 'refused' when h < 0.98 then 'impossible' else 'stopped' end as how
                        from (select pg_temp.r(o.n * 4 + i, 41)) x (h)) w
    where d.day < coalesce(o.ended_on, $1::date - 30)
    union all
    select o.n, 4, c.id, $1::date - 110 + floor(pg_temp.r(o.n, 42) * 180)::int,
      pg_temp.pick(o.n, 43, array['planned','planned','planned','assigned','assigned','assigned','assigned','assigned','assigned','in-progress']), null, null
    from b_order o join b_condition c on c.n = o.n and c.sequence = 4 where o.state in ('started', 'running')`;

/** A finding only fits a check that has not ended, so the outcome of a past check is written after its findings. $1 today. */
export const checks = `
  insert into public.device_check (id, schedule_id, order_id, condition_id, window_from_on, window_until_on, due_on, state, started_at, ended_at,
      started_by_id, place, identity_seen, authority_confirmed, proportionality, explanation_given, cooperation, step)
    select k.id, k.schedule_id, o.id, k.schedule_id, k.due_on - 28, k.due_on + 14, k.due_on, k.state,
      coalesce(k.happened, case when k.state = 'in-progress' then $1::date + time '09:00' end), k.happened + interval '40 minutes',
      case when k.state in ('planned', 'assigned') then null else o.officer_id end, case when k.state in ('planned', 'assigned') then '' else 'Kantoor' end,
      k.state not in ('planned', 'assigned'), k.state <> 'planned',
      case when k.state <> 'planned' then '{"goal": "Nagaan of de voorwaarde wordt nageleefd", "lighterWay": "Alleen vragen volstaat niet", "whyThisScope": "Wat de rechter noemt"}'::jsonb end,
      k.state not in ('planned', 'assigned'), case when k.state not in ('planned', 'assigned') then 'full' end,
      case k.state when 'planned' then 'authority' when 'assigned' then 'explanation' when 'in-progress' then 'devices' else 'conclusion' end
    from b_check k join b_order o on o.n = k.n;
  insert into public.device_finding (check_id, device_id, order_id, looked, access, scope, means, minutes, outcome, behaviours, note)
    select k.id, d.id, o.id, true, 'given', '{history,searches}', 'manual', 20, 'nothing', '{}', 'Gezien en doorgenomen, niets bijzonders.'
    from b_check k join b_order o on o.n = k.n join public.device d on d.person_id = o.person_id where k.outcome = 'done';
  update public.device_check c set outcome = k.outcome, compliance = case k.outcome when 'done' then 'complied' when 'refused' then 'violated' else 'cannot-tell' end,
      follow_up = 'none', client_explanation = 'Heeft niets toe te voegen.', assessed_by_id = case when c.state in ('assessed', 'closed') then c.started_by_id end,
      impossible_reason = case k.outcome when 'impossible' then 'not-home' end, police_decision = case k.outcome when 'stopped' then 'not-reported' end,
      stopped_at = case k.outcome when 'stopped' then k.happened end, stopped_sentence = case k.outcome when 'stopped' then 'Gestopt bij het zien van een map.' else '' end,
      refused_asked = case k.outcome when 'refused' then 'Gevraagd de telefoon te tonen.' else '' end
    from b_check k where k.id = c.id and k.outcome is not null`;
