import { describe, expect, test } from "vitest";
import { sourceFile, sources } from "@/tests/support/sources";
import { barrels, circles, impurities } from "./import-graph";
import { brokenRules } from "./import-rules";

const files = sources();

describe("who may import whom", () => {
  test("every import keeps to the order of the house", () => {
    expect(brokenRules(files)).toEqual([]);
  });

  test("rules, states and schemas reach neither database nor clock nor screen", () => {
    expect(impurities(files)).toEqual([]);
  });

  test("no circle of files", () => {
    expect(circles(files)).toEqual([]);
  });

  test("no barrels", () => {
    expect(barrels(files)).toEqual([]);
  });
});

describe("the checks turn red", () => {
  const broken = (path: string, line: string) => brokenRules([sourceFile(path, line)]).length;

  test.each([
    ["app/(staff)/page.tsx", 'import { recordCheck } from "@/lib/device-checks/commands/record-check";'],
    ["app/(staff)/page.tsx", 'import { database } from "@/prisma/generated/client";'],
    ["components/device-checks/board.tsx", 'import { cap } from "@/lib/device-checks/cap";'],
    [
      "components/device-checks/board.tsx",
      'import { giveBackAction } from "@/lib/supervision-orders/actions";',
    ],
    ["components/ui/link.tsx", 'import { Board } from "@/components/device-checks/board";'],
    ["lib/staff/queries.ts", 'import { visibleOrders } from "@/lib/supervision-orders/access";'],
    ["lib/contacts/facts.ts", 'import { raise } from "@/lib/signals/commands/raise";'],
    ["lib/contacts/queries.ts", 'import { recordContact } from "./commands/record-contact";'],
    ["lib/platform/show.ts", 'import { visibleOrders } from "@/lib/supervision-orders/access";'],
    ["lib/staff/queries.ts", 'import { Prisma } from "@/prisma/generated/client";'],
    ["lib/staff/queries.ts", 'import { texts } from "../platform/texts";'],
    ["lib/staff/queries.ts", 'import { whoCovers } from "@/lib/staff/facts";'],
    ["lib/staff/all.ts", 'export * from "./facts";'],
    ["lib/calendar/today.ts", 'import { currentOccasion } from "@/lib/platform/occasion";'],
    ["lib/staff/queries.ts", 'const late = await import("@/lib/dashboards/queries");'],
  ])("%s: %s", (path, line) => {
    expect(broken(path, line)).toBeGreaterThan(0);
  });

  test("types alone may cross, and comments do not count", () => {
    expect(broken("components/a/b.tsx", 'import type { Row } from "@/lib/device-checks/queries";')).toBe(0);
    expect(broken("app/page.tsx", '// import { x } from "@/prisma/generated/client";')).toBe(0);
  });

  test("a circle and a rule that reaches the database are seen over several files", () => {
    const circle = [
      sourceFile("lib/staff/a.ts", 'import { b } from "./b";'),
      sourceFile("lib/staff/b.ts", 'import { a } from "./a";'),
    ];
    expect(circles(circle)).toHaveLength(1);
    const reach = [
      sourceFile("lib/staff/rules.ts", 'import { many } from "./count";'),
      sourceFile("lib/staff/count.ts", 'import { database } from "@/lib/platform/db";'),
    ];
    expect(impurities(reach)).toEqual([
      "lib/staff/rules.ts → lib/staff/count.ts:1 imports @/lib/platform/db",
    ]);
  });
});
