import { z } from "zod";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";

export const rejectedPageSize = 25;

/** The latest imports of the own organisation. */
export const orderImports = defineQuery({
  name: "exchange.order-imports",
  roles: ["administration"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db) =>
    db.orderImport.findMany({
      select: { id: true, startedAt: true, finishedAt: true, totalLines: true },
      orderBy: { startedAt: "desc" },
      take: 20,
    }),
});

/** How far an import is, and which lines were not taken in and why. */
export const orderImportResult = defineQuery({
  name: "exchange.order-import-result",
  roles: ["administration"],
  opens: "list",
  input: z.strictObject({ id: z.uuid(), page: z.number().int().min(1).default(1) }),
  run: async (db, _occasion, { id, page }) => {
    const found = await db.orderImport.findUnique({
      where: { id },
      select: { id: true, startedAt: true, finishedAt: true, totalLines: true },
    });
    if (!found) throw new NotFound();
    const groups = await db.orderImportLine.groupBy({
      by: ["outcome"],
      where: { importId: id },
      _count: true,
    });
    const counted = (outcome: string) => groups.find((group) => group.outcome === outcome)?._count ?? 0;
    const rejected = await db.orderImportLine.findMany({
      where: { importId: id, outcome: "rejected" },
      select: { lineNo: true, code: true, reason: true },
      orderBy: { lineNo: "asc" },
      take: rejectedPageSize,
      skip: (page - 1) * rejectedPageSize,
    });
    return {
      ...found,
      page,
      waiting: counted("waiting"),
      takenIn: counted("taken-in"),
      known: counted("known"),
      rejectedCount: counted("rejected"),
      rejected,
    };
  },
});

export type ImportResult = Awaited<ReturnType<typeof orderImportResult>>;
