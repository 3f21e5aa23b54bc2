import type pg from "pg";
import { putPlan } from "./order-plan";
import { putLogs, putMessages, putPeriodChange, putTransfer } from "./order-traces";
import { putPapers } from "./paper-rows";
import type { People } from "./people";
import { givenOrder } from "./people";
import { withEvent } from "./with-event";

type Values = Readonly<Record<string, unknown>>;

/** Which row of which table: `where` holds made-up ids only. */
export type GivenRow = { readonly table: string; readonly where: string; readonly id: string };

/**
 * An order of officerA1 in rnNorth (parket AMS, detained in Zwolle, advice with officerA3 as challenger), with a row in
 * every table that hangs on it.
 */
export async function givenOrderWithEverything(owner: pg.Client, cast: People) {
  const order = await givenOrder(owner, cast);
  const rows: GivenRow[] = [];
  const seen = (table: string, where: string, id: string) => void rows.push({ table, where, id });
  const put = async (table: string, values: Values, key = "id"): Promise<string> => {
    const names = Object.keys(values);
    const { rows: made } = await owner.query(
      `insert into ${table} (${names.join(", ")}) values (${names.map((_, i) => `$${i + 1}`).join(", ")}) returning ${key} as id`,
      Object.values(values),
    );
    seen(table, `${key} = '${made[0].id}'`, made[0].id);
    return made[0].id;
  };

  const { orderId, personId, conditionId } = order;
  seen("supervision_order", `id = '${orderId}'`, orderId);
  seen("supervised_person", `id = '${personId}'`, personId);
  seen("person_name", `person_id = '${personId}' and key = 'test'`, personId);
  seen("order_case_number", `order_id = '${orderId}'`, orderId);
  seen("special_condition", `id = '${conditionId}'`, conditionId);
  seen("device_clause", `condition_id = '${conditionId}'`, conditionId);
  await withEvent(owner, cast, async () => {
    await putPeriodChange(put, order, cast);
    await putTransfer(put, order, cast);
    await putChecks(put, order, cast);
    await putPapers(put, order, cast);
    await putDebts(put, order, cast);
    await putSamenStarten(put, order, cast);
    await putMessages(put, order, cast);
    await putLogs(put, order, cast);
  });
  return { ...order, rows };
}

export type Put = (table: string, values: Values, key?: string) => Promise<string>;
export type Order = Awaited<ReturnType<typeof givenOrder>>;
const at = "2026-10-01T09:00:00Z";
const on = "2026-10-01";

async function putChecks(
  put: Put,
  { orderId: order_id, personId, conditionId: condition_id }: Order,
  cast: People,
) {
  const author_id = cast.actors.officerA1.staffId;
  const contact_id = await put("contact", {
    order_id,
    kind: "office",
    occurred_at: at,
    attendance: "came",
    author_id,
    recorded_at: at,
  });
  await put("contact_addition", { order_id, contact_id, text: "x", author_id, recorded_at: at });
  await put("signal", {
    order_id,
    kind: "other",
    source_type: "officer",
    fact: "x",
    raised_at: at,
    raised_by_id: author_id,
    state: "signal",
  });
  const schedule_id = await put("device_check_schedule", {
    ...{
      order_id,
      condition_id,
      checks_per_year: 3,
      basis: "judgment",
      minimum_gap_days: 56,
      state: "running",
      started_on: on,
    },
  });
  const device_id = await put("device", {
    person_id: personId,
    kind: "phone",
    label: "telefoon",
    owner: "client",
    stated: "client",
  });
  const check = {
    order_id,
    condition_id,
    schedule_id,
    window_from_on: on,
    window_until_on: on,
    due_on: on,
    state: "closed",
  };
  const ended = { started_at: at, ended_at: at, started_by_id: author_id };
  const finding = { order_id, device_id, looked: false, scope: [], behaviours: [] };
  const check_id = await put("device_check", { ...check, ...ended });
  await put("device_finding", { ...finding, check_id }, "check_id");
  await put("check_override", { check_id, order_id, rule: "minimum-gap", reason: "x", by_id: author_id, at });
  await putPlan(put, { schedule_id, order_id }, cast);
  return { check_id };
}

const screeningAnswers = {
  ...{
    income: "benefit",
    incomeSince: "",
    costsCovered: "yes",
    unopenedLetters: "no",
    creditors: [],
    total: "unknown",
  },
  ...{ seizures: [], threats: [], help: [], stress: 3, stressEffects: [], skills: [], willing: "yes" },
  ...{ firstWish: "", offenceLink: "none" },
};

async function putDebts(put: Put, { orderId: order_id }: Order, cast: People) {
  const author_id = cast.actors.officerA1.staffId;
  const screening_id = await put("debt_screening", {
    ...{
      order_id,
      screened_on: on,
      answers: screeningAnswers,
      suggestion: "refer",
      result: "refer",
      author_id,
      recorded_at: at,
    },
  });
  await put("debt_referral", {
    order_id,
    screening_id,
    municipality: "Utrecht",
    crisis: false,
    state: "draft",
    author_id,
    created_at: at,
  });
}

async function putSamenStarten(put: Put, { orderId: order_id, personId: person_id }: Order, cast: People) {
  const facility_id = cast.facility.zwolle;
  const by_id = cast.actors.djiZwolle.staffId;
  const detention_id = await put("detention", { person_id, facility_id, from_on: on, source: "tests" });
  const trajectory_id = await put("samen_starten_trajectory", {
    ...{
      person_id,
      order_id,
      detention_id,
      facility_id,
      shown_name: "Test",
      arrived_on: on,
      state: "step-1",
    },
  });
  await put("samen_starten_step", { trajectory_id, number: 1 });
  await put("shared_item", {
    trajectory_id,
    by_party: "dji",
    by_id,
    theme: "housing",
    text: "x",
    purpose: "x",
    ground: "x",
    shared_at: at,
  });
  await put("lead_period", { trajectory_id, party: "dji", holder_id: by_id, from_on: on });
  const handover = {
    from_party: "dji",
    to_party: "probation",
    on_day: on,
    proposed_by_id: by_id,
    proposed_at: at,
    state: "proposed",
  };
  await put("lead_handover", { trajectory_id, ...handover });
  await put("basic_condition", { trajectory_id, theme: "housing" }, "trajectory_id");
}
