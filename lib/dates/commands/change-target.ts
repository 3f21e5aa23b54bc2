import "server-only";
import { addDays } from "@/lib/calendar/local-date";
import { defineCommand } from "@/lib/platform/command";
import { fromDb, toDb } from "@/lib/platform/db-date";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { changeTargetSchema } from "../term-schema";

/**
 * A new version of an aim of the organisation, from a day still to come: the old row gets its last day and stays. Terms of
 * the law are not for this screen; they come with a release, with their article.
 */
export const changeTarget = defineCommand({
  name: "dates.change-target",
  roles: ["administration"],
  input: changeTargetSchema,
  run: async ({ db, occasion, record }, { code, length, unit, validFrom, source, reason }) => {
    const last = await db.term.findFirst({ where: { code, validUntil: null } });
    if (!last) throw new NotFound();
    if (last.kind !== "internal") throw new Refusal("terms.legal-term");
    if (validFrom <= occasion.today) throw new Refusal("terms.not-in-the-future", { path: "validFrom" });
    if (fromDb(last.validFrom) >= validFrom) throw new Refusal("terms.version-exists", { path: "validFrom" });
    if (last.length === length && last.unit === unit)
      throw new Refusal("terms.nothing-changed", { path: "length" });
    const { count } = await db.term.updateMany({
      where: { code, validFrom: last.validFrom, validUntil: null },
      data: { validUntil: toDb(addDays(validFrom, -1)) },
    });
    if (count === 0) throw new Refusal("platform.changed-meanwhile");
    await db.term.createMany({
      data: {
        ...{ code, kind: "internal", length, unit, extends: false, source, reason },
        validFrom: toDb(validFrom),
        recordedAt: occasion.at,
        recordedById: occasion.actor.staffId,
      },
    });
    await record({
      event: "dates.target-changed",
      subjectType: "term",
      subjectId: occasion.actor.organisationId ?? occasion.actor.staffId,
      detail: { code, from: `${last.length} ${last.unit}`, to: `${length} ${unit}`, validFrom, reason },
    });
    return { code };
  },
});
