/** Warnings with 3% of the orders. $1 today. */
export const warnings = `
  insert into public.formal_warning (order_id, condition_ids, facts, consequence, state, author_id, approver_id, submitted_at, approved_at, issued_on, issued_by, created_at)
    select o.id, array[c.id], 'Kwam driemaal niet op de afspraak, ook niet na een brief.', 'Bij herhaling volgt een melding aan het Openbaar Ministerie.', s.state,
      o.officer_id, case when s.state in ('approved', 'issued', 'in-force') then o.lead_id end,
      case when s.state <> 'draft' then m.made + interval '1 day' end, case when s.state in ('approved', 'issued', 'in-force') then m.made + interval '2 days' end,
      case when s.state in ('issued', 'in-force') then m.made::date + 3 end, case when s.state in ('issued', 'in-force') then 'in-person' end, m.made
    from b_order o join b_condition c on c.n = o.n and c.sequence = 1
    cross join lateral (select pg_temp.pick(o.n, 50, array['draft','awaiting-approval','approved','issued','in-force','in-force','in-force','in-force','withdrawn']) as state) s
    cross join lateral (select ($1::date - 10 - floor(pg_temp.r(o.n, 51) * 80)::int) + time '10:00' as made) m
    where o.started_on is not null and o.officer_id is not null and pg_temp.r(o.n, 52) < 0.033`;

/** Notices with 3% of the orders, each with its advice in one of the states of its way. $1 today. */
export const stagedPapers = `
  insert into b_paper (n, advice_state, notice_state, urgent, made)
    select o.n, s.state, case when s.state = 'none' then pg_temp.pick(o.n, 60, array['draft','sent']) else 'received-by-om' end, pg_temp.r(o.n, 61) < 0.1,
      ($1::date - 20 - floor(pg_temp.r(o.n, 62) * 60)::int) + time '09:00'
    from b_order o
    cross join lateral (select pg_temp.pick(o.n, 63, array['none','draft','draft','challenge','awaiting-approval','approved','sent','at-om','at-om','at-om','at-om',
      'question-asked','om-decided','at-court','court-decided','settled','settled','settled','withdrawn']) as state) s
    where o.started_on is not null and o.officer_id is not null and pg_temp.r(o.n, 64) < 0.033`;

/** What the documents of the sent papers say, for the program that makes and signs them off. */
export const papersToWrite = `
  select p.notice_id, p.advice_id, p.advice_state, p.notice_state, p.urgent, p.made::date::text as made_on, o.n, o.title, o.office_code, o.received_on::text,
    concat_ws(' ', g.name, nullif(f.infix, ''), f.name) as person, u.organisation, u.name as unit, a.name as author, c.name as challenger, l.name as approver
  from b_paper p join b_order o on o.n = p.n join b_unit u on u.no = o.unit_no join given_name g on g.at = o.given join family_name f on f.at = o.family
  join b_seat a on a.id = o.officer_id join b_seat c on c.id = o.colleague_id join b_seat l on l.id = o.lead_id
  where p.notice_state <> 'draft'`;

const decided = `('om-decided', 'at-court', 'court-decided', 'settled')`;
const frozen = `('approved', 'sent', 'at-om', 'question-asked', 'om-decided', 'at-court', 'court-decided', 'settled')`;

/** Notices and advices; what left the house has its document. */
export const papers = `
  insert into public.violation_notice (id, order_id, condition_ids, facts, urgent, established_on, state, author_id, created_at, sent_at, received_at, cjib_reference)
    select p.notice_id, o.id, array[c.id], 'Kwam na een waarschuwing opnieuw niet op de afspraken.', p.urgent, p.made::date, p.notice_state, o.officer_id, p.made,
      case when p.notice_state <> 'draft' then p.made + interval '2 hours' end, case when p.notice_state = 'received-by-om' then p.made + interval '3 hours' end,
      case when p.notice_state = 'received-by-om' then 'B' || o.n || 'M' end
    from b_paper p join b_order o on o.n = p.n join b_condition c on c.n = o.n and c.sequence = 1;
  insert into public.violation_advice (id, order_id, notice_id, condition_ids, state, urgent, option, option_reason, author_id, challenger_id, challenged_by_id, approver_id,
      created_at, submitted_at, challenged_at, approved_at, frozen, frozen_hash, sent_at, cjib_received_at, at_om_at, cjib_reference, om_decision, om_measure, om_decided_on)
    select p.advice_id, o.id, p.notice_id, array[c.id], p.advice_state, p.urgent, case when d.id is not null then 'partial-execution' end, '', o.officer_id,
      case when p.advice_state <> 'draft' then o.colleague_id end, case when p.advice_state = 'awaiting-approval' or d.id is not null then o.colleague_id end,
      case when d.id is not null then o.lead_id end, p.made + interval '1 day', case when p.advice_state <> 'draft' then p.made + interval '4 days' end,
      case when p.advice_state = 'awaiting-approval' or d.id is not null then p.made + interval '5 days' end, case when d.id is not null then p.made + interval '6 days' end,
      d.body, d.hash, case when x.gone then p.made + interval '7 days' end, case when x.arrived then p.made + interval '7 days' end,
      case when x.arrived then p.made + interval '8 days' end, case when x.arrived then 'B' || o.n || 'A' end,
      case when p.advice_state in ${decided} then 'followed' end, case when p.advice_state in ${decided} then 'VORDERING_TUL_GEDEELTELIJK' end,
      case when p.advice_state in ${decided} then p.made::date + 15 end
    from b_paper p join b_order o on o.n = p.n join b_condition c on c.n = o.n and c.sequence = 1
    left join b_document d on d.id = p.advice_id and p.advice_state in ${frozen}
    cross join lateral (select d.id is not null and p.advice_state <> 'approved' as gone, d.id is not null and p.advice_state not in ('approved', 'sent') as arrived) x
    where p.advice_state <> 'none';
  insert into public.advice_fact (advice_id, order_id, occurred_on, sentence, source_type)
    select p.advice_id, o.id, p.made::date - i * 7, 'Kwam niet op de afspraak van die dag en liet niets weten.', 'contact'
    from b_paper p join b_order o on o.n = p.n cross join generate_series(1, 3) i where p.advice_state <> 'none'`;

/** The same papers as the OM has them. */
export const cases = `
  insert into public.om_case (office_code, external_id, kind, cjib_reference, urgent, document, document_hash, received_at, state)
    select o.office_code, p.notice_id, 'notice', 'B' || o.n || 'M', p.urgent, d.body, d.hash, p.made + interval '3 hours', 'decided'
    from b_paper p join b_order o on o.n = p.n join b_document d on d.id = p.notice_id where p.notice_state = 'received-by-om'
    union all
    select o.office_code, p.advice_id, 'advice', 'B' || o.n || 'A', p.urgent, d.body, d.hash, p.made + interval '8 days',
      case p.advice_state when 'at-om' then 'open' when 'question-asked' then 'question-asked' when 'at-court' then 'at-court'
        when 'court-decided' then 'court-decided' else 'decided' end
    from b_paper p join b_order o on o.n = p.n join b_document d on d.id = p.advice_id where p.advice_state not in ('approved', 'sent')`;
