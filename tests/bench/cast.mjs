// Who asks, and what about: the same unit, caseload and office in every size, so that only the size differs.
import { createHash, randomBytes } from "node:crypto";
import { connected } from "../../lib/launch/database.mjs";

/** The first unit of the load; it is a specialised one, with enough late checks to fill a page of the board. */
const unit = "Bulk 0001";
const office = "AMS";
/** Open cases in the measured inbox: a full page in every size. */
const atLeastOpen = 60;

/**
 * @typedef {object} Cast
 * @property {Record<"lead"|"officer"|"prosecutor", string>} tokens
 * @property {readonly { id: string, given: string, family: string }[]} orders of the officer
 * @property {readonly { checkId: string, deviceId: string, token: string }[]} checks under way, each with its own officer
 */

/**
 * @param {string} ownerUrl
 * @returns {Promise<Cast>}
 */
export function prepareCast(ownerUrl) {
  return connected(ownerUrl, async (owner) => {
    const staff = await staffOf(owner);
    await fillInbox(owner);
    const checks = await beginChecks(owner);
    await owner.query("vacuum analyze");
    const session = async (id) => {
      const token = randomBytes(32).toString("base64url");
      const hash = createHash("sha256").update(token).digest();
      await owner.query("insert into priv.session (token_hash, staff_id) values ($1, $2)", [hash, id]);
      return token;
    };
    const officers = new Map();
    for (const { officer_id } of checks)
      if (!officers.has(officer_id)) officers.set(officer_id, await session(officer_id));
    return {
      tokens: {
        lead: await session(staff.lead),
        officer: await session(staff.officer),
        prosecutor: await session(staff.prosecutor),
      },
      orders: await caseload(owner, staff.officer),
      checks: checks.map((row) => ({
        ...{ checkId: row.check_id, deviceId: row.device_id, token: officers.get(row.officer_id) },
      })),
    };
  });
}

async function staffOf(owner) {
  const { rows } = await owner.query(
    `select (select m.id from staff_member m join unit u on u.id = m.unit_id where u.name = $1 and m.role = 'teamLead') as lead,
            (select m.id from staff_member m join unit u on u.id = m.unit_id where u.name = $1 and m.role = 'officer' order by m.login limit 1) as officer`,
    [unit],
  );
  const { rows: made } = await owner.query(
    `insert into staff_member (login, display_name, role, office_code) values ('bench-om@demo.baken.test', 'Officier Meting', 'prosecutor', $1)
     on conflict (login) do update set display_name = excluded.display_name returning id`,
    [office],
  );
  return { ...rows[0], prosecutor: made[0].id };
}

async function caseload(owner, officer) {
  const { rows } = await owner.query(
    `select o.id, p.given_names as given, p.family_name as family from supervision_order o join supervised_person p on p.id = o.person_id
     where o.officer_id = $1 and o.state = 'running' order by o.external_id`,
    [officer],
  );
  return rows;
}

/** Every change of the owner has its event too: the constraints are the same for everyone. */
const event = `insert into audit_event (at, actor_id, actor_role, event, subject_type, subject_id, on_behalf_of)
  select now(), id, role, 'bulk.prepared', 'bulk', uuidv7(), '{}' from staff_member where role = 'exchange'`;

async function inOneAct(owner, work) {
  await owner.query("begin");
  await owner.query(event);
  const answer = await work();
  await owner.query("commit");
  return answer;
}

/** An office gets papers from everywhere: copies of the load's own fill its inbox to a page and more. */
const fillInbox = (owner) =>
  inOneAct(owner, () =>
    owner.query(
      `insert into om_case (office_code, external_id, kind, cjib_reference, urgent, document, document_hash, received_at, state)
       select $1, uuidv7(), 'advice', 'B' || i || 'X', i % 10 = 0, c.document, c.document_hash, c.received_at - make_interval(hours => i), 'open'
       from (select * from om_case where kind = 'advice' order by external_id limit 1) c,
            generate_series((select count(*) from om_case where office_code = $1 and state = 'open' and kind = 'advice')::int + 1, $2) i`,
      [office, atLeastOpen],
    ),
  );

/** Some open checks of the unit begin, each with a device on the table, for findings to be written down. */
const beginChecks = (owner) =>
  inOneAct(owner, async () => {
    const { rows } = await owner.query(
      `with begun as (
         update device_check c set state = 'in-progress', step = 'findings', started_at = now(), started_by_id = c.officer_id, authority_confirmed = true
         from unit u where u.id = c.unit_id and u.name = $1 and c.state in ('planned', 'assigned', 'in-progress')
         returning c.id, c.order_id, c.officer_id),
       laid as (
         insert into device_finding (check_id, device_id, order_id, looked, scope, behaviours)
         select b.id, d.id, b.order_id, true, '{}', '{}' from begun b join supervision_order o on o.id = b.order_id
         join device d on d.person_id = o.person_id and d.kind = 'smartphone'
         on conflict (check_id, device_id) do update set looked = true returning check_id, device_id)
       select l.check_id, l.device_id, b.officer_id from laid l join begun b on b.id = l.check_id order by l.check_id`,
      [unit],
    );
    return rows;
  });
