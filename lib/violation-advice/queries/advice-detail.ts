import "server-only";
import { z } from "zod";
import type { LocalDate } from "@/lib/calendar/local-date";
import type { Prisma, ReadDb } from "@/lib/platform/db";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { timetableFrom } from "@/lib/terms/facts";
import { visibleAdvices } from "../access";
import { adviceDays } from "../advice-days";
import { assembleAdvice } from "../advice-document";
import { blocksFrom } from "../blocks";
import { adviceClocks, clockState } from "../clocks";
import { completeness } from "../completeness";
import { documentHash } from "../document-hash";
import { adviceDocument } from "../documents";
import { headingOf, nameOf } from "../dossier-text";
import { factCandidates } from "../fact-candidates";
import { givenWarnings } from "../given-warnings";
import type { CourtOutcome, OmMeasure } from "../om-codes";
import { lawfulOptions } from "../options";
import { adviceSteps } from "../route";
import type { AdviceState } from "../states";
import { followsCourt, followsOm } from "../what-follows";

const include = {
  facts: { orderBy: [{ occurredOn: "asc" }, { id: "asc" }] },
  questions: { orderBy: { askedAt: "asc" } },
} satisfies Prisma.ViolationAdviceInclude;

/** One advice for whoever writes, challenges or approves it. */
export const adviceDetail = defineQuery({
  name: "violation-advice.advice",
  roles: ["officer", "teamLead"],
  input: z.strictObject({ id: z.uuid() }),
  run: async (db, { actor, today }, { id }) => {
    const found = await db.violationAdvice.findFirst({
      where: { AND: [visibleAdvices(actor), { id }] },
      include,
    });
    if (!found) throw new NotFound();
    const state = found.state as AdviceState;
    const heading = await headingOf(db, found.orderId, found.authorId);
    const blocks = blocksFrom(found.blocks);
    const worked = [found.authorId, ...found.authorFor, found.challengedById];
    return {
      ...found,
      state,
      heading,
      blocks,
      facts: found.facts.map((fact) => ({ ...fact, occurredOn: fromDb(fact.occurredOn) })),
      status: completeness(blocks, found.facts.length),
      options: await lawfulOptions(db, heading.title, today),
      conditions: await conditionsOf(db, found.orderId),
      candidates: state === "draft" ? await unused(db, found, today) : [],
      colleagues: state === "draft" ? await colleagues(db, found.unitId, [...worked, actor.staffId]) : [],
      warnings: await givenWarnings(db, found.orderId, today),
      ...(await namesOf(db, found)),
      document: await documentOf(db, found, today),
      unchanged: found.frozen ? documentHash(found.frozen) === found.frozenHash : null,
      steps: adviceSteps(found),
      clocks: await clocksOf(db, found, today),
      effect: effectOf(found),
      omDecidedOn: fromDbOrNull(found.omDecidedOn),
      courtOn: fromDbOrNull(found.courtOn),
      mine: found.officerId !== null && actor.standsInFor.includes(found.officerId),
      asked: found.challengerId !== null && actor.standsInFor.includes(found.challengerId),
      own: worked.includes(actor.staffId),
    };
  },
  opens: { dossier: "advice", subject: (input) => input.id, order: (answer) => answer.orderId },
});
export type AdviceDetail = Awaited<ReturnType<typeof adviceDetail>>;

type Found = NonNullable<Awaited<ReturnType<typeof load>>>;
const load = (db: ReadDb) => db.violationAdvice.findFirst({ include });

/** As it left; before that as it would leave, for who challenges or approves. A draft is read part by part. */
async function documentOf(db: ReadDb, found: Found, today: LocalDate) {
  if (found.frozen) return adviceDocument.parse(found.frozen);
  if (found.state !== "challenge" && found.state !== "awaiting-approval") return null;
  return (await assembleAdvice(db, found, "", today)).document;
}

async function namesOf(db: ReadDb, found: Found) {
  return {
    authorName: await nameOf(db, found.authorId),
    challengerName: await nameOf(db, found.challengedById ?? found.challengerId),
    approverName: await nameOf(db, found.approverId),
  };
}

async function unused(db: ReadDb, { orderId, facts }: Found, today: LocalDate) {
  const used = new Set(facts.map((fact) => fact.sourceId));
  return (await factCandidates(db, orderId, today)).filter((each) => !used.has(each.sourceId));
}

const colleagues = (db: ReadDb, unitId: string | null, but: readonly (string | null)[]) =>
  db.staffMember.findMany({
    where: {
      unitId: unitId ?? "",
      role: "officer",
      active: true,
      id: { notIn: but.filter((id) => id !== null) },
    },
    orderBy: { displayName: "asc" },
    select: { id: true, displayName: true },
  });

const conditionsOf = (db: ReadDb, orderId: string) =>
  db.specialCondition.findMany({
    where: { orderId },
    orderBy: [{ sequence: "asc" }, { version: "desc" }],
    select: { id: true, sequence: true, version: true, code: true, law: true, article: true, text: true },
  });

async function clocksOf(db: ReadDb, found: Found, today: LocalDate) {
  return adviceClocks(await adviceDays(db, found), await timetableFrom(db)).map((clock) => ({
    ...clock,
    state: clockState(clock, today),
  }));
}

function effectOf({ courtOutcome, omMeasure, applicationFiled }: Found) {
  if (courtOutcome) return followsCourt(courtOutcome as CourtOutcome);
  if (omMeasure && !applicationFiled) return followsOm(omMeasure as OmMeasure);
  return null;
}
