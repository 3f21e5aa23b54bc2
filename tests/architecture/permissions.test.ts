import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { roles } from "@/lib/platform/actor";
import { closeDatabases } from "@/lib/platform/db";
import { NotFound } from "@/lib/platform/refusal";
import { ownedDatabase } from "@/tests/support/owner";
import { type Person, people } from "@/tests/support/people";
import { type Registered, registry } from "@/tests/support/registry";

const { owner } = await ownedDatabase();
afterAll(closeDatabases);
const cast = await people(owner);
const all = await registry();

/** One of each role. */
const someone = {
  officer: "officerA1",
  teamLead: "leadA",
  administration: "administrationRn",
  djiCaseManager: "djiZwolle",
  prosecutor: "omAmsterdam",
  cjibClerk: "cjib",
  exchange: "exchange",
} as const satisfies Record<(typeof roles)[number], Person>;

const page = "tests/architecture/permissions.md";

function table(title: string, rows: readonly Registered[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const body = rows.map(({ made }) =>
    line([made.definition.name, ...roles.map((role) => (made.definition.roles.includes(role) ? "●" : ""))]),
  );
  return [
    `## ${title}`,
    "",
    line(["", ...roles]),
    line(["---", ...roles.map(() => ":-:")]),
    ...body,
    "",
  ].join("\n");
}

const matrix = [
  "# Who may do what",
  "",
  "Made from the definitions themselves. A change here is a change of who may do what: review it as such.",
  "",
  table(
    "Commands",
    all.filter(({ made }) => made.sort === "command"),
  ),
  table(
    "Queries",
    all.filter(({ made }) => made.sort === "query"),
  ),
].join("\n");

test("the permission matrix is the reviewed one; UPDATE_PERMISSIONS=1 writes it anew", () => {
  if (process.env.UPDATE_PERMISSIONS === "1") writeFileSync(page, matrix);
  expect(matrix).toBe(readFileSync(page, "utf8"));
});

describe("names", () => {
  const names = all.map(({ made }) => made.definition.name);
  const camel = (text: string) => text.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

  test("each is there once, and says feature and deed", () => {
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  // a message that arrives does its deed on another feature's rows and is named after that deed
  const bySystem = ({ file, made }: Registered) =>
    file.startsWith("lib/exchange/commands/") && made.definition.roles.every((role) => role === "exchange");

  test("the feature is the folder", () => {
    const elsewhere = all.filter(
      (each) => !each.file.startsWith(`lib/${each.made.definition.name.split(".")[0]}/`) && !bySystem(each),
    );
    expect(elsewhere.map(({ file }) => file)).toEqual([]);
  });

  test("a command of the folder commands, a query elsewhere", () => {
    const misplaced = all.filter(({ file, made }) => /\/commands\//.test(file) !== (made.sort === "command"));
    expect(misplaced.map(({ file, exportedAs }) => `${file} ${exportedAs}`)).toEqual([]);
  });

  test("no two exports with one name, so that an import can only mean one", () => {
    const exported = all.map(({ exportedAs }) => camel(exportedAs));
    expect(exported.filter((name, at) => exported.indexOf(name) !== at)).toEqual([]);
  });
});

describe("a role that is not listed gets not-found, whatever it sends", () => {
  test("the whole of command and query by role", async () => {
    const others = all.flatMap(({ made }) =>
      roles.filter((role) => !made.definition.roles.includes(role)).map((role) => ({ made, role })),
    );
    expect(others.length).toBeGreaterThan(all.length);
    const answers = await Promise.all(
      others.map(async ({ made, role }) => {
        const answer = await made(cast.occasion(someone[role]), {} as never).then(
          () => "answered",
          (error: unknown) => (error instanceof NotFound ? "not found" : String(error)),
        );
        return { who: `${made.definition.name} as ${role}`, answer };
      }),
    );
    expect(answers.filter(({ answer }) => answer !== "not found")).toEqual([]);
  });

  test("and nothing was written by asking", async () => {
    const { rows } = await owner.query(
      "select (select count(*) from audit_event) + (select count(*) from access_event) as n",
    );
    expect(Number(rows[0].n)).toBe(0);
  });
});
