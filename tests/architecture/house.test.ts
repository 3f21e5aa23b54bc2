import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { projectFiles, sourceFile, sources } from "@/tests/support/sources";
import { badHabits, emptyNamed, looseActions, tooLong } from "./house-rules";
import { unusedExports } from "./unused-exports";

const files = sources();

/** Actions that no command can be: they make or end the session itself, or keep how the reader likes the screen. */
const withoutCommand = {
  // a search is a read; it goes by post so that no name stands in an address
  "lib/search/actions.ts": ["searchAction"],
  "lib/sign-in/actions.ts": [
    "signIn",
    "signInElsewhere",
    "continueForm",
    "signOut",
    "chooseLocale",
    "chooseTheme",
  ],
  // what was typed to search is not put in an address either
  "lib/violation-advice/om-search-actions.ts": ["searchCasesAction"],
};

describe("the house is in order", () => {
  test("habits", () => expect(badHabits(files)).toEqual([]));
  test("files of one thought", () => expect(tooLong(files)).toEqual([]));
  test("names that say what is inside", () => expect(emptyNamed(projectFiles())).toEqual([]));
  test("server actions are commands in a form, nothing else", () =>
    expect(looseActions(files, withoutCommand)).toEqual([]));
  test("what is exported is used elsewhere", () => expect(unusedExports(files)).toEqual([]));

  test("no file knows the machine it was written on", () => {
    const home = /(?<![\w.$}*)-])\/(?:work|root|home|Users)\/[a-z]/;
    const text = /\.(tsx?|mjs|js|json|css|md|sql|prisma|toml|ya?ml)$|^\.(env|git)/;
    const told = projectFiles().filter((file) => text.test(file) && home.test(readFileSync(file, "utf8")));
    expect(told).toEqual([]);
  });
});

describe("the checks turn red", () => {
  test.each([
    ["lib/staff/rules.ts", "const now = new Date();"],
    ["lib/staff/rules.ts", "const at = Date.now();"],
    ["lib/staff/rules.ts", "const x = y as any;"],
    ["lib/staff/rules.ts", "export function f(x: any) {}"],
    ["app/page.tsx", "<p dangerouslySetInnerHTML={{ __html: x }} />"],
    ["app/page.tsx", '<p style={{ color: "red" }} />'],
    ["app/page.tsx", '<p className="bg-red-500 p-2" />'],
    ["lib/staff/queries.ts", 'console.log("x");'],
    ["lib/platform/db.ts", "select set_config('app.token', x, false)"],
    ["tests/integration/staff.test.ts", 'test.skip("x", () => {});'],
    ["components/ui/link.tsx", 'import { texts } from "@/lib/i18n/nl";'],
    ["lib/staff/kinds.ts", "export enum Kind { A }"],
    ["lib/staff/queries.ts", "db.$queryRawUnsafe(text)"],
  ])("%s: %s", (path, line) => {
    expect(badHabits([sourceFile(path, line)])).toHaveLength(1);
  });

  test("comments and explicit days are free", () => {
    expect(
      badHabits([sourceFile("lib/a/b.ts", '// new Date()\nconst at = new Date("2026-01-01");')]),
    ).toEqual([]);
  });

  test("an action that is not a command, a file without a thought, an export without a reader", () => {
    const action = sourceFile(
      "lib/staff/actions.ts",
      '"use server";\nexport async function drop(data: FormData) {}',
    );
    expect(looseActions([action], {})).toHaveLength(1);
    expect(emptyNamed(["lib/staff/utils.ts", "lib/staff/rules.ts"])).toEqual(["lib/staff/utils.ts"]);
    expect(unusedExports([sourceFile("lib/staff/rules.ts", "export const nobody = 1;")])).toHaveLength(1);
  });
});
