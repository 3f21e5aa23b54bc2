import { randomUUID } from "node:crypto";
import type { Order, Put } from "./order-rows";
import type { People } from "./people";

// What others of the house keep about an order: messages, imports, logs, keys of forms.
const at = "2026-10-01T09:00:00Z";

export async function putMessages(put: Put, { orderId }: Order, cast: People) {
  const organisation_id = cast.organisation.RN;
  const source = randomUUID();
  const message = { kind: "tests.told", source, counterparty: "cjib", subject_id: orderId, organisation_id };
  const out = {
    ...message,
    direction: "out",
    party: "probation",
    message_id: randomUUID(),
    state: "delivered",
  };
  await put("exchange_payload", { message_ref: await put("exchange_message", out), body: {} }, "message_ref");
  const import_id = await put("order_import", {
    ...{
      organisation_id,
      imported_by_id: cast.actors.administrationRn.staffId,
      file_hash: randomUUID(),
      total_lines: 1,
      started_at: at,
    },
  });
  await put(
    "order_import_line",
    { import_id, line_no: 1, body: "{}", outcome: "taken", order_id: orderId },
    "import_id",
  );
  await put(
    "order_source",
    { external_id: randomUUID(), order_id: orderId, content_hash: "x" },
    "external_id",
  );
}

export async function putLogs(put: Put, { orderId: order_id }: Order, cast: People) {
  const who = {
    actor_id: cast.actors.officerA1.staffId,
    actor_role: "officer",
    subject_type: "order",
    subject_id: order_id,
    order_id,
    on_behalf_of: [],
  };
  await put("audit_event", { ...who, at, event: "tests.given" });
  await put("access_event", { ...who, query: "tests.read", outcome: "opened" });
  await put(
    "idempotency_key",
    { staff_id: cast.actors.officerA1.staffId, key: randomUUID(), command: "tests.x", body_hash: "x" },
    "key",
  );
}

/** A judgment that made the probation period longer. */
export async function putPeriodChange(put: Put, { orderId: order_id }: Order, cast: People) {
  const days = { decided_on: "2026-10-01", effective_on: "2026-10-01", recorded_at: at };
  const recorded_by_id = cast.actors.officerA1.staffId;
  await put("probation_change", {
    ...{ order_id, kind: "lengthened", months: 6, source: "tests", recorded_by_id },
    ...days,
  });
}

/** The lead proposed to hand the order over to the unit in the south. */
export async function putTransfer(put: Put, { orderId: order_id }: Order, cast: People) {
  await put("order_transfer", {
    ...{ order_id, from_unit_id: cast.actors.leadA.unitId, to_unit_id: cast.actors.leadB.unitId },
    ...{
      subject_name: "Test",
      title: "VV",
      order_state: "running",
      note: "Een notitie voor de nieuwe unit.",
    },
    ...{ proposed_by_id: cast.actors.leadA.staffId, proposed_at: "2026-10-01T09:00:00Z" },
  });
}
