// The order: officerA1 in rnNorth, parket AMS, detained in Zwolle; officerA3 was asked to challenge its advice.
export const dossier = ["officerA1", "coverToday", "leadA", "otherLeadA", "exchange"];
const unitLeads = ["leadA", "otherLeadA"];
const challenge = [...dossier, "officerA3"];
const order = [...challenge, "administrationRn"];
const together = [...dossier, "djiZwolle"];
const om = ["omAmsterdam", "exchange"];

/** Who sees the rows of an order, written down apart from the policies. Everyone who is not named sees none. */
export const sees: Readonly<Record<string, readonly string[]>> = {
  supervision_order: order,
  supervised_person: order,
  person_name: order,
  order_case_number: order,
  special_condition: order,
  device_clause: order,
  probation_change: order,
  // the proposing unit, who has the order, and the lead of the unit it is proposed to
  order_transfer: [...dossier, "leadB"],
  device: order,
  detention: order,
  contact: dossier,
  contact_addition: dossier,
  signal: dossier,
  device_check_schedule: dossier,
  device_check: dossier,
  device_finding: dossier,
  check_override: dossier,
  unit_week: unitLeads,
  worker_absence: unitLeads,
  schedule_mark: unitLeads,
  plan_run: [...unitLeads, "exchange"],
  // its day of reveal has come
  planned_visit: [...unitLeads, "officerA1", "coverToday"],
  plan_shortage: [...unitLeads, "officerA1", "coverToday"],
  formal_warning: dossier,
  violation_notice: dossier,
  clause_request: dossier,
  debt_screening: dossier,
  debt_referral: dossier,
  audit_event: dossier,
  access_event: dossier,
  violation_advice: challenge,
  advice_fact: challenge,
  advice_question: challenge,
  om_case: om,
  om_question: om,
  samen_starten_trajectory: together,
  samen_starten_step: together,
  shared_item: together,
  lead_period: together,
  lead_handover: together,
  basic_condition: together,
  exchange_message: ["administrationRn", "cjib", "exchange"],
  exchange_payload: ["exchange"],
  order_import: ["administrationRn", "exchange"],
  order_import_line: ["administrationRn", "exchange"],
  order_source: ["exchange"],
  idempotency_key: ["officerA1"],
};
