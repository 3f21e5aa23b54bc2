import "server-only";
import { z } from "zod";
import { defineQuery } from "@/lib/platform/query";

/** Officers of the actor's own unit: to go along, to talk a finding over with, to filter the board by. */
export const unitOfficers = defineQuery({
  name: "device-checks.unit-officers",
  roles: ["officer", "teamLead"],
  opens: "list",
  input: z.strictObject({}),
  run: (db, { actor }) =>
    db.staffMember.findMany({
      where: { unitId: actor.unitId ?? "", active: true, role: { in: ["officer", "teamLead"] } },
      select: { id: true, displayName: true, role: true },
      orderBy: { displayName: "asc" },
    }),
});
