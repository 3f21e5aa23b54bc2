import "server-only";
import { z } from "zod";
import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import { fromDbOrNull } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { staffNames } from "@/lib/staff/facts";
import { visibleOrder } from "@/lib/supervision-orders/facts";
import { correctableUntil } from "./rules";

const PAGE = 25;

/** The contact log of an order, newest first. */
export const contactLog = defineQuery({
  name: "contacts.log",
  roles: ["officer", "teamLead"],
  opens: { dossier: "order", subject: ({ orderId }) => orderId },
  input: z.strictObject({ orderId: z.uuid(), page: z.number().int().min(1) }),
  run: async (db, occasion, { orderId, page }) => {
    const order = await visibleOrder(db, occasion, orderId);
    const total = await db.contact.count({ where: { orderId } });
    const rows = await db.contact.findMany({
      where: { orderId },
      orderBy: [{ occurredAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * PAGE,
      take: PAGE,
      select: {
        id: true,
        kind: true,
        planned: true,
        occurredAt: true,
        attendance: true,
        observed: true,
        agreements: true,
        safetyIncident: true,
        authorId: true,
        _count: { select: { additions: true } },
      },
    });
    const names = await staffNames(
      db,
      rows.map((row) => row.authorId),
    );
    return {
      orderId,
      state: order.state,
      total,
      page,
      pages: Math.max(1, Math.ceil(total / PAGE)),
      rows: rows.map(({ _count, authorId, ...row }) => ({
        ...row,
        author: names.get(authorId) ?? null,
        additions: _count.additions,
      })),
    };
  },
});
export type ContactLog = Awaited<ReturnType<typeof contactLog>>;

/** One entry with its additions. */
export const contactEntry = defineQuery({
  name: "contacts.entry",
  roles: ["officer", "teamLead"],
  opens: {
    dossier: "contact",
    subject: ({ contactId }) => contactId,
    order: (answer: { orderId: string }) => answer.orderId,
  },
  input: z.strictObject({ orderId: z.uuid(), contactId: z.uuid() }),
  run: async (db, occasion, { orderId, contactId }) => {
    await visibleOrder(db, occasion, orderId);
    const row = await db.contact.findFirst({
      where: { id: contactId, orderId },
      include: { additions: { orderBy: { recordedAt: "asc" } } },
    });
    if (!row) throw new NotFound();
    const names = await staffNames(db, [
      row.authorId,
      row.secondWorkerId,
      ...row.additions.map((each) => each.authorId),
    ]);
    const conditions = await db.specialCondition.findMany({
      where: { id: { in: row.conditionIds } },
      orderBy: { sequence: "asc" },
      select: { id: true, sequence: true, code: true },
    });
    const until = correctableUntil(dayInAmsterdam(row.recordedAt));
    const { additions, nextContactOn, ...contact } = row;
    return {
      ...contact,
      nextContactOn: fromDbOrNull(nextContactOn),
      author: names.get(row.authorId) ?? null,
      secondWorker: row.secondWorkerId ? (names.get(row.secondWorkerId) ?? null) : null,
      conditions,
      correctableUntil: until,
      correctable: row.authorId === occasion.actor.staffId && occasion.today <= until,
      additions: additions.map(({ id, text, recordedAt, authorId }) => ({
        id,
        text,
        recordedAt,
        author: names.get(authorId) ?? null,
      })),
    };
  },
});
export type ContactEntry = Awaited<ReturnType<typeof contactEntry>>;

/** What the form for a new or corrected entry needs: the conditions, the colleagues, the safety flag. */
export const contactForm = defineQuery({
  name: "contacts.form",
  roles: ["officer"],
  opens: "list",
  input: z.strictObject({ orderId: z.uuid() }),
  run: async (db, occasion, { orderId }) => {
    const order = await visibleOrder(db, occasion, orderId);
    const person = await db.supervisedPerson.findFirstOrThrow({
      where: { id: order.personId },
      select: { twoWorkers: true },
    });
    const conditions = await db.specialCondition.findMany({
      where: { orderId, state: "active" },
      orderBy: { sequence: "asc" },
      select: { id: true, sequence: true, code: true },
    });
    const colleagues = await db.staffMember.findMany({
      where: {
        unitId: occasion.actor.unitId,
        active: true,
        role: { in: ["officer", "teamLead"] },
        NOT: { id: occasion.actor.staffId },
      },
      orderBy: { displayName: "asc" },
      select: { id: true, displayName: true },
    });
    return { orderId, state: order.state, twoWorkers: person.twoWorkers, conditions, colleagues };
  },
});
export type ContactFormData = Awaited<ReturnType<typeof contactForm>>;
