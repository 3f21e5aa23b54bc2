import "server-only";
import { z } from "zod";
import { fromDbOrNull } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { timetableFrom } from "@/lib/terms/facts";
import { startInterview, visibleOrder } from "../facts";
import { isLateStart } from "../late-start";
import { isFirstDayAfterRelease } from "../start-of-supervision";
import type { TitleCode } from "../titles";

/** What an officer needs to start supervision: the terms, and whether the start interview is in the log. */
export const orderStart = defineQuery({
  name: "supervision-orders.start-form",
  roles: ["officer"],
  opens: { dossier: "order", subject: ({ orderId }) => orderId },
  input: z.strictObject({ orderId: z.uuid() }),
  run: async (db, occasion, { orderId }) => {
    const order = await visibleOrder(db, occasion, orderId);
    const releaseOn = fromDbOrNull(order.probationStartOn);
    const release = { title: order.title as TitleCode, releaseOn };
    return {
      orderId,
      version: order.version,
      state: order.state,
      startDueOn: fromDbOrNull(order.startDueOn),
      firstContactDueOn: fromDbOrNull(order.firstContactDueOn),
      lateToday: isLateStart(order, occasion.today),
      /** The day off on which a client was released, when today is the first working day after it. */
      releasedOn: isFirstDayAfterRelease(release, occasion.today, await timetableFrom(db)) ? releaseOn : null,
      interviewOn: await startInterview(db, orderId),
    };
  },
});

export type OrderStart = Awaited<ReturnType<typeof orderStart>>;
