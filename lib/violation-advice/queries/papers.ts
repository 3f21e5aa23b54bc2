import "server-only";
import { z } from "zod";
import type { ReadDb } from "@/lib/platform/db";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { signalOfOrder } from "@/lib/signals/facts";
import { visibleOrder } from "@/lib/supervision-orders/facts";
import { displayName } from "@/lib/supervision-orders/person-name";
import { timetableFrom } from "@/lib/terms/facts";
import { asItIs } from "@/lib/terms/what-if";
import { visiblePapers } from "../access";
import { nameOf } from "../dossier-text";
import { explainLapse } from "../explain";
import type { NoticeState } from "../notice-states";
import { noticeDue, warningLapsesOn } from "../rules";
import { warningOn } from "../warning-lapse";

const person = { select: { givenNames: true, infix: true, familyName: true } } as const;

/** What a new warning or notice starts from: the order's conditions, and the signal it answers. */
export const newPaperForm = defineQuery({
  name: "violation-advice.new-paper",
  roles: ["officer", "teamLead"],
  opens: "list",
  input: z.strictObject({ orderId: z.uuid(), signalId: z.uuid().optional() }),
  run: async (db, occasion, { orderId, signalId }) => {
    await visibleOrder(db, occasion, orderId);
    const signal = signalId ? await signalOfOrder(db, occasion, orderId, signalId) : null;
    return { orderId, signal, conditions: await conditionsOf(db, orderId), today: occasion.today };
  },
});

/** One warning, with what its letter needs. */
export const warningDetail = defineQuery({
  name: "violation-advice.warning",
  roles: ["officer", "teamLead"],
  input: z.strictObject({ id: z.uuid() }),
  run: async (db, { actor, today }, { id }) => {
    const found = await db.formalWarning.findFirst({
      where: { ...visiblePapers(actor), id },
      include: { order: { select: { person, organisation: { select: { name: true } } } } },
    });
    if (!found) throw new NotFound();
    const { order, ...row } = found;
    const issuedOn = fromDbOrNull(row.issuedOn);
    const timetable = await timetableFrom(db);
    return {
      ...row,
      state: warningOn({ state: row.state, issuedOn }, today, timetable),
      issuedOn,
      lapsesOn: issuedOn ? warningLapsesOn(issuedOn, timetable) : null,
      lapse: explainLapse(issuedOn, timetable, asItIs),
      personName: displayName(order.person),
      organisation: order.organisation.name,
      conditions: await conditionsOf(db, row.orderId),
      authorName: await nameOf(db, row.authorId),
      approverName: row.approverId ? await nameOf(db, row.approverId) : null,
      own: [row.authorId, ...row.authorFor].includes(actor.staffId),
    };
  },
  opens: { dossier: "warning", subject: (input) => input.id, order: (answer) => answer.orderId },
});
export type WarningDetail = Awaited<ReturnType<typeof warningDetail>>;

/** One notice with its way through the chain. */
export const noticeDetail = defineQuery({
  name: "violation-advice.notice",
  roles: ["officer", "teamLead"],
  input: z.strictObject({ id: z.uuid() }),
  run: async (db, { actor }, { id }) => {
    const found = await db.violationNotice.findFirst({
      where: { ...visiblePapers(actor), id },
      include: {
        order: { select: { person } },
        advices: { where: { state: { not: "withdrawn" } }, select: { id: true, state: true } },
      },
    });
    if (!found) throw new NotFound();
    const { order, advices, ...row } = found;
    const establishedOn = fromDb(row.establishedOn);
    return {
      ...row,
      state: row.state as NoticeState,
      establishedOn,
      dueOn: noticeDue(establishedOn, await timetableFrom(db)),
      personName: displayName(order.person),
      advice: advices[0] ?? null,
      conditions: await conditionsOf(db, row.orderId),
      authorName: await nameOf(db, row.authorId),
    };
  },
  opens: { dossier: "notice", subject: (input) => input.id, order: (answer) => answer.orderId },
});
export type NoticeDetail = Awaited<ReturnType<typeof noticeDetail>>;

const conditionsOf = (db: ReadDb, orderId: string) =>
  db.specialCondition.findMany({
    where: { orderId },
    orderBy: [{ sequence: "asc" }, { version: "desc" }],
    select: {
      id: true,
      sequence: true,
      version: true,
      code: true,
      law: true,
      article: true,
      text: true,
      state: true,
    },
  });
