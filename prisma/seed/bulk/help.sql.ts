/** Debt screening with 10% of the orders that run, and a referral with six in ten of those. $1 today. */
export const debts = `
  insert into public.debt_screening (id, order_id, screened_on, answers, suggestion, result, reason, author_id, recorded_at)
    select o.person_id, o.id, o.started_on + 14, '{"income": "benefit", "incomeSince": "", "costsCovered": "no", "unopenedLetters": "yes", "creditors": ["landlord", "utilities", "cjib-fines"],
        "total": "5k-20k", "seizures": [], "threats": [], "help": [], "stress": 7, "stressEffects": ["sleep"], "skills": [], "willing": "yes", "firstWish": "", "offenceLink": "none"}'::jsonb,
      'complex', 'complex', '', o.officer_id, o.started_on + 14 + time '12:00'
    from b_order o where o.open and pg_temp.r(o.n, 70) < 0.14;
  insert into public.debt_referral (order_id, screening_id, municipality, crisis, state, consent_on, consent_scope, sent_content, sent_on, received_on, first_talk_due_on,
                                    first_talk_on, decision_due_on, author_id, created_at)
    select o.id, o.person_id, 'Utrecht', false, s.state, case when s.state <> 'draft' then s.sent - 2 end, case when s.state <> 'draft' then 'total creditors' else '' end,
      case when s.state <> 'draft' then '{}'::jsonb end, case when s.state <> 'draft' then s.sent end,
      case when s.state not in ('draft', 'sent') then s.sent + 3 end, case when s.state <> 'draft' then s.sent + 28 end,
      case when s.state in ('first-talk', 'admitted', 'stabilisation') then s.sent + 20 end,
      case when s.state in ('first-talk', 'admitted', 'stabilisation') then s.sent + 76 end, o.officer_id, s.sent - 5 + time '12:00'
    from b_order o
    cross join lateral (select pg_temp.pick(o.n, 71, array['draft','sent','receipt-confirmed','first-talk','admitted','admitted','stabilisation','stabilisation']) as state,
                               $1::date - floor(pg_temp.r(o.n, 72) * 70)::int as sent) s
    where o.open and pg_temp.r(o.n, 70) < 0.085`;

/** Samen Starten with 2% of the orders: a stay, four steps, DJI in the lead, five basic conditions. $1 today. */
export const trajectories = `
  insert into public.detention (id, person_id, facility_id, from_on, source)
    select o.id, o.person_id, p.id::uuid, s.day, 'bulk' from b_order o
    cross join lateral (select $1::date - floor(pg_temp.r(o.n, 80) * 80)::int as day) s
    join place_of p on p.kind = 'facility' and p.at = floor(pg_temp.r(o.n, 81) * (select count(*) from place_of where kind = 'facility'))
    where o.open and pg_temp.r(o.n, 82) < 0.034;
  insert into public.samen_starten_trajectory (id, person_id, order_id, detention_id, facility_id, shown_name, arrived_on, state)
    select d.id, d.person_id, o.id, d.id, d.facility_id, g.name || ' ' || concat_ws(' ', nullif(f.infix, ''), f.name), d.from_on,
      pg_temp.pick(o.n, 83, array['step-1','step-1','step-2','step-3-decision','step-3-research','step-4-decision','step-4-effort','handover'])
    from b_order o join public.detention d on d.id = o.id join given_name g on g.at = o.given join family_name f on f.at = o.family;
  insert into public.samen_starten_step (trajectory_id, number, due_on, outcome)
    select t.id, i, t.arrived_on + i * 14, case when i = 1 and t.state <> 'step-1' then 'known' when i = 2 and t.state like 'step-3%' then 'interpreted' end
    from b_order o join public.samen_starten_trajectory t on t.id = o.id cross join generate_series(1, 4) i;
  insert into public.lead_period (trajectory_id, party, from_on)
    select t.id, 'dji', t.arrived_on from b_order o join public.samen_starten_trajectory t on t.id = o.id;
  insert into public.basic_condition (trajectory_id, theme)
    select t.id, theme from b_order o join public.samen_starten_trajectory t on t.id = o.id
    cross join unnest(array['identity', 'housing', 'income', 'debts', 'care']) theme`;
