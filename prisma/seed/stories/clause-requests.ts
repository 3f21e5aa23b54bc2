import { answerChangeRequest } from "@/lib/violation-advice/commands/answer-change-request";
import { sendClauseRequest } from "@/lib/violation-advice/commands/send-clause-request";
import type { ChecksWish } from "../cards";
import { clauseOf, on, type ToldCase } from "./told-case";

const proposal =
  "dat de veroordeelde ten hoogste drie keer per kalenderjaar, tijdens een aangekondigd huisbezoek en in zijn aanwezigheid, zijn telefoon en computer opent en de reclassering ter plaatse laat kijken naar zoekgeschiedenis en berichtenapps, alleen om na te gaan of hij het verbod hierboven naleeft. Er wordt niets meegenomen en er ontstaat geen min of meer volledig beeld van zijn persoonlijk leven.";

const why =
  "Het vonnis legt in de overwegingen uit hoe de controle is bedoeld. Ik zie geen grond voor een vordering.";

/** The lead asks the OM to have an unclear clause changed; `begun` is so many days ago that it was judged, or earlier. */
export async function askOm(told: ToldCase, begun: number, end: ChecksWish["request"]): Promise<void> {
  if (!end) return;
  const { world, crew, orderId } = told;
  const asking = on(world, crew.lead, Math.max(1, Math.min(begun, 9)), 13);
  const { requestId } = await sendClauseRequest(asking, {
    orderId,
    conditionId: clauseOf(told).id,
    missing: ["manner", "privacy-guard", "number"],
    proposal,
  });
  await world.post.carry(asking.at, [requestId]);
  if (end === "at-om") return;
  const [found] = await world.rows<{ id: string; version: number; office_code: string }>(
    "select id, version, office_code from om_case where external_id = $1",
    [requestId],
  );
  if (!found) throw new Error(`the OM has no case ${requestId}`);
  const officer = world.stage.first(
    (actor) => actor.role === "prosecutor" && actor.officeCode === found.office_code,
  );
  const answering = on(world, officer, 1, 11);
  await answerChangeRequest(answering, {
    caseId: found.id,
    version: found.version,
    ...(end === "applied-for"
      ? { answer: "change-applied-for", reason: "" }
      : { answer: "no-change", reason: why }),
  });
  await world.post.carry(answering.at, [requestId]);
}
