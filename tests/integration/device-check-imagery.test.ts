import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { nl } from "@/lib/i18n/nl";
import { closeDatabases } from "@/lib/platform/db";
import { lookedAt, planned, said } from "@/tests/support/check-story";
import { ownedDatabase } from "@/tests/support/owner";
import { givenOrder, people } from "@/tests/support/people";
import { withEvent } from "@/tests/support/with-event";

// The browser's cookies and the framework's way of redirecting are the only things that are not real here.
const jar = vi.hoisted(() => new Map<string, string>());
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
  }),
}));
vi.mock("next/cache", () => ({ revalidatePath: () => undefined }));
vi.mock("next/navigation", () => ({
  redirect: (to: string) => {
    throw Object.assign(new Error("redirect"), { to });
  },
}));

const { owner } = await ownedDatabase();
afterAll(closeDatabases);
const cast = await people(owner);
const officer = cast.occasion("officerA1");
let checkId = "";
let deviceId = "";
let actions: typeof import("@/lib/device-checks/actions");

beforeAll(async () => {
  const given = await givenOrder(owner, cast);
  const first = await planned(officer, given);
  ({ checkId, deviceId } = await lookedAt(officer, given, first.checkId));
  actions = await import("@/lib/device-checks/actions");
  for (const name of ["baken-session", "__Host-baken-session"]) jar.set(name, officer.token);
});

const disguised = [
  "data:image/png;base64,iVBORw0KGgo=",
  "https://voorbeeld.example/plaatje.png",
  "hxxp://voorbeeld.example",
  "www.voorbeeld.example",
  "file:///sdcard/foto",
  "3fa9c07b12de84553fa9c07b12de84553fa9c07b12de84553fa9c07b12de8455",
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg",
];

describe("the database itself refuses what is no plain sentence", () => {
  const columns = [
    ["device_finding", "note", "check_id"],
    ["device_finding", "not_looked_why", "check_id"],
    ["device_check", "client_explanation", "id"],
    ["device_check", "stopped_sentence", "id"],
    ["device_check", "refused_words", "id"],
    ["device_check", "impossible_note", "id"],
    ["device_check", "outside_window_reason", "id"],
    ["device_check", "lead_decision_note", "id"],
  ] as const;

  test.each(columns)("%s.%s", async (table, column, key) => {
    for (const text of disguised) {
      const write = withEvent(owner, cast, () =>
        owner.query(`update ${table} set ${column} = $2 where ${key} = $1`, [checkId, text]),
      );
      await expect(write, text).rejects.toThrow("no_imagery");
    }
  });

  test("nor in the answers on proportionality, nor in the label of a device", async () => {
    for (const text of disguised) {
      const box = withEvent(owner, cast, () =>
        owner.query(
          "update device_check set proportionality = jsonb_build_object('goal', $2::text) where id = $1",
          [checkId, text],
        ),
      );
      await expect(box, text).rejects.toThrow("no_imagery");
      const label = withEvent(owner, cast, () =>
        owner.query("update device set label = $2 where id = $1", [deviceId, text]),
      );
      await expect(label, text).rejects.toThrow(/no_imagery|no_number/);
    }
  });
});

describe("no form of the module takes a file or a disguise", () => {
  const filled = (fields: object) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) {
      for (const each of Array.isArray(value) ? value : [value])
        data.append(name, each instanceof File ? each : String(each));
    }
    return data;
  };
  const finding = () => ({ checkId, deviceId, ...said.finding });

  test.each(["image/png", "text/plain", ""])("a file part of type '%s'", async (type) => {
    const file = new File(["x"], "foto.png", { type });
    const state = await actions.recordFindingAction(undefined, filled({ ...finding(), attachment: file }));
    expect(state?.refusal).toBe(nl.platform.refusals["no-files"]);
    const inNote = await actions.recordFindingAction(undefined, filled({ ...finding(), note: file }));
    expect(inNote?.refusal ?? inNote?.result?.error).toBeTruthy();
    const stop = await actions.stopCheckAction(undefined, filled({ checkId, ...said.stop, photo: file }));
    expect(stop?.refusal).toBe(nl.platform.refusals["no-files"]);
  });

  test("a field that was not asked for", async () => {
    const state = await actions.recordFindingAction(undefined, filled({ ...finding(), screenshot: "iVBOR" }));
    expect(JSON.stringify(state?.result?.error)).toContain(nl.validation["unknown-field"]);
  });

  test.each(disguised)("the note '%s'", async (note) => {
    const state = await actions.recordFindingAction(undefined, filled({ ...finding(), note }));
    expect(Object.keys(state?.result?.error ?? {})).toContain("note");
    const stop = await actions.stopCheckAction(undefined, filled({ checkId, ...said.stop, sentence: note }));
    expect(Object.keys(stop?.result?.error ?? {})).toContain("sentence");
  });

  test("after all that the check still runs and a plain sentence is taken", async () => {
    const sent = actions.recordFindingAction(
      undefined,
      filled({ ...finding(), note: "Alleen de geschiedenis bekeken." }),
    );
    await expect(sent).rejects.toMatchObject({
      to: `/device-checks/${checkId}?done=deviceChecks.finding-recorded&step=findings`,
    });
  });
});
