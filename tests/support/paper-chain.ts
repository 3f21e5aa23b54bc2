import type { Occasion } from "@/lib/platform/occasion";
import { addFact } from "@/lib/violation-advice/commands/add-fact";
import * as save from "@/lib/violation-advice/commands/save-block";
import { startAdvice } from "@/lib/violation-advice/commands/start-advice";
import { writeNotice } from "@/lib/violation-advice/commands/write-notice";

type Order = { readonly orderId: string; readonly conditionId: string };

/** A notice that leaves at once. */
export async function sentNotice(officer: Occasion, { orderId, conditionId }: Order): Promise<string> {
  const { noticeId } = await writeNotice(officer, {
    orderId,
    conditionIds: [conditionId],
    establishedOn: "01-11-2026",
    facts: "Op 30 oktober 2026 niet verschenen op de afspraak.",
    urgent: "no",
  });
  return noticeId;
}

/** An advice on a sent notice with every part filled in; returns its id and version. */
export async function completeAdvice(officer: Occasion, order: Order) {
  const noticeId = await sentNotice(officer, order);
  const { adviceId } = await startAdvice(officer, { noticeId });
  let version = 1;
  const at = () => ({ adviceId, version: version++ });
  await addFact(officer, {
    ...at(),
    occurredOn: "30-10-2026",
    sentence: "De cliënt kwam niet.",
    sourceType: "own",
    favourable: "no",
  });
  await save.saveViolation(officer, {
    ...at(),
    conditionIds: [order.conditionId],
    sinceOn: "30-10-2026",
    seriousness: "serious",
    what: "De cliënt weigert al twee keer de controle.",
  });
  await save.saveClient(officer, {
    ...at(),
    hearing: "heard",
    explanation: "Ik vind het niet nodig.",
    counselInformed: "no",
  });
  await save.saveEarlier(officer, { ...at(), positive: "Werkt vier dagen per week." });
  await save.saveCourse(officer, {
    ...at(),
    attendance: "Acht van de tien keer.",
    circumstances: "Werk en een huis.",
  });
  await save.saveRisk(officer, {
    ...at(),
    judgement: "Matig.",
    instrument: "none",
    instrumentNote: "Professioneel oordeel volstaat.",
    danger: "Geen direct gevaar.",
    protective: "Werk.",
  });
  await save.saveConsequences(officer, { ...at(), consequences: "Bij detentie raakt hij zijn werk kwijt." });
  await save.saveAdvice(officer, {
    ...at(),
    option: "om-warning",
    reason: "Een waarschuwing kan volstaan.",
    alternatives: "Tenuitvoerlegging is nu te zwaar.",
    asked: "Een waarschuwingsgesprek.",
  });
  await save.saveContinuation(officer, { ...at(), possible: "yes", how: "Controles gaan door." });
  await save.saveAttachments(officer, { ...at(), kinds: ["order"] });
  return { noticeId, adviceId, version };
}
