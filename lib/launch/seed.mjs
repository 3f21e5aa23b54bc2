// Fills an empty database with the demonstration, once.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { connected, databaseName, quoted } from "./database.mjs";
import { root } from "./place.mjs";
import { PlainFailure } from "./say.mjs";
import { runTool } from "./tool.mjs";

/** Kept as the comment on the database: it goes where the database goes, and is no table of the application. */
const begun = "baken: demonstration begun";
const done = "baken: demonstration complete";

const mark = (client, url, text) =>
  client.query(`comment on database ${quoted(databaseName(url))} is ${client.escapeLiteral(text)}`);

async function readMark(client) {
  const { rows } = await client.query(
    "select shobj_description(oid, 'pg_database') as mark from pg_database where datname = current_database()",
  );
  return rows[0].mark;
}

/** Did an earlier start break off halfway the demonstration? Then the database holds a part of it and nothing else. */
export const isHalfSeeded = (ownerUrl) =>
  connected(ownerUrl, async (client) => (await readMark(client)) === begun);

/** The migrations put in reference data and the system's own actor; any other member of staff is from a seed or real. */
async function isEmpty(client) {
  const { rows } = await client.query(
    "select not exists (select from staff_member where role <> 'exchange') as empty",
  );
  return rows[0].empty;
}

/**
 * @param {string} ownerUrl
 * @param {string|null} seed bundled program, null when there is none
 * @param {Record<string, string>} env what the program is told
 * @returns {Promise<string>} the outcome in a word
 */
export async function ensureDemonstration(ownerUrl, seed, env) {
  if (!seed) return "overgeslagen: er is geen prisma/seed/main.ts";
  return connected(ownerUrl, async (client) => {
    const found = await readMark(client);
    if (found === done) return "aanwezig";
    if (found === begun)
      throw new PlainFailure(
        "Het vullen van de demonstratie is eerder afgebroken: begin met een lege database.",
      );
    if (!(await isEmpty(client))) return "overgeslagen: de database is in gebruik";
    await mark(client, ownerUrl, begun);
    await runTool([seed], { env, about: "De demonstratie vullen" });
    await mark(client, ownerUrl, done);
    return "gevuld";
  });
}

const roleNames = {
  officer: "toezichthouder",
  teamLead: "teamleider",
  administration: "administratie",
  djiCaseManager: "casemanager DJI",
  prosecutor: "Openbaar Ministerie",
  cjibClerk: "CJIB",
};

/**
 * The accounts of the demonstration, as lines to print; none when there is no demonstration.
 * @returns {string[]}
 */
export function demonstrationAccounts() {
  const file = path.join(root, "prisma/seed/accounts.json");
  if (!existsSync(file)) return [];
  const { password, accounts } = JSON.parse(readFileSync(file, "utf8"));
  const table = accounts.map(({ login, name, role, place }) => [
    login,
    roleNames[role] ?? role,
    name,
    place ?? "",
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column].length)));
  return [
    "Inloggen in de demonstratie (verzonnen personen):",
    ...table.map((row) => `  ${row.map((text, column) => text.padEnd(widths[column])).join("  ")}`.trimEnd()),
    `Wachtwoord van deze accounts: ${password}`,
  ];
}
