import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { nl } from "@/lib/i18n/nl";
import { defineCommand } from "@/lib/platform/command";
import { closeDatabases } from "@/lib/platform/db";
import { formAction } from "@/lib/platform/form-action";
import { handedOver, openForm } from "@/lib/platform/kept-form";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { choices, dutchDate, ids, plainText } from "@/lib/platform/validation";
import { openSession } from "@/lib/sign-in/session";
import { ownedDatabase } from "@/tests/support/owner";
import { givenOrder, people } from "@/tests/support/people";

// The browser's cookies and the framework's ways of redirecting and refreshing are the only things that are not real here.
const jar = vi.hoisted(() => new Map<string, string>());
const sent = vi.hoisted(() => new Map<string, string>());
vi.mock("next/headers", () => ({
  headers: async () => ({
    get: (name: string) => sent.get(name) ?? null,
    has: (name: string) => sent.has(name),
  }),
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
const { orderId } = await givenOrder(owner, cast);

const note = defineCommand({
  name: "tests.note",
  roles: ["officer"],
  input: z.strictObject({
    text: plainText({ max: 40 }),
    on: dutchDate(),
    times: z.number().int().optional(),
    ways: choices(["letter", "talk"]),
    picked: ids(),
  }),
  run: async ({ record }, { text, on, ways, picked }) => {
    if (text === "refuse") throw new Refusal("platform.busy", { path: "text" });
    if (text === "gone") throw new NotFound();
    if (text === "bug") throw new Error(`secret of ${text}`);
    await record({ event: "tests.noted", subjectType: "order", subjectId: orderId });
    return { on, ways, picked };
  },
});
const act = formAction(note, {
  then: ({ on, ways, picked }) => `/noted?on=${on}&ways=${ways}&picked=${picked.length}`,
});

const form = (fields: Record<string, string | File>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
};
const good = { text: "all well", on: "2-11-2026" };
const send = (fields: Record<string, string | File>) =>
  act(undefined, form(fields)).catch((error: Error & { to?: string }) => ({
    to: error.to,
    result: undefined,
    refusal: undefined,
  }));

beforeEach(() => {
  sent.clear();
  sent.set("next-action", "1");
  jar.clear();
  jar.set("baken-session", cast.occasion("officerA1").token);
});

describe("a form", () => {
  test("that is right leads on", async () => {
    expect(await send(good)).toMatchObject({ to: "/noted?on=2026-11-02&ways=&picked=0" });
  });

  test("with boxes: none, one or several are ticked", async () => {
    const data = form({ ...good, ways: "talk", picked: randomUUID() });
    const to = () => act(undefined, data).catch((error: { to?: string }) => error.to);
    expect(await to()).toBe("/noted?on=2026-11-02&ways=talk&picked=1");
    data.append("ways", "letter");
    data.append("picked", randomUUID());
    expect(await to()).toBe("/noted?on=2026-11-02&ways=talk,letter&picked=2");
    data.append("ways", "shouting");
    expect(await to()).toMatchObject({ result: { status: "error" } });
  });

  test("with the same key sent twice leads to the same place and counts once", async () => {
    const count = async () =>
      Number(
        (await owner.query("select count(*) from audit_event where event = 'tests.noted'")).rows[0].count,
      );
    const before = await count();
    const formKey = randomUUID();
    expect(await send({ ...good, formKey })).toEqual(await send({ ...good, formKey }));
    expect(await count()).toBe(before + 1);
  });

  test("that is wrong says so at the field, in sentences, and keeps what was typed", async () => {
    const answer = await send({ text: "x".repeat(41), on: "31-2-2026" });
    expect(answer?.result?.initialValue).toEqual({ text: "x".repeat(41), on: "31-2-2026" });
    const sentences = Object.values(answer?.result?.error ?? {}).flat();
    expect(sentences).toHaveLength(2);
    for (const sentence of sentences) expect(sentence).not.toMatch(/validation\.|\{|\|/);
    expect(answer?.result?.error?.on).toEqual([nl.validation.date]);
  });

  test("left empty, or with a field nobody asked for, is refused in sentences too", async () => {
    const empty = await send({ text: "", on: "" });
    expect(Object.keys(empty?.result?.error ?? {}).sort()).toEqual(["on", "text"]);
    const more = await send({ ...good, role: "teamLead" });
    expect(Object.values(more?.result?.error ?? {}).flat()).toEqual([nl.validation["unknown-field"]]);
  });

  test.each([
    ["a NUL", "a\u0000b"],
    ["an encoded picture", "data:image/png;base64,AAAA"],
  ])("with %s is refused at the field", async (_words, text) => {
    expect(Object.keys((await send({ ...good, text }))?.result?.error ?? {})).toEqual(["text"]);
  });

  test("with a file is refused, and the rest of it is kept", async () => {
    const answer = await send({ ...good, scan: new File(["x"], "scan.png", { type: "image/png" }) });
    expect(answer?.refusal).toBe(nl.platform.refusals["no-files"]);
    expect(answer?.result?.initialValue).toMatchObject(good);
  });

  test("after the session ended is kept, with a sentence that says what to do", async () => {
    jar.clear();
    const answer = await send(good);
    expect(answer?.refusal).toBe(nl.platform.refusals["session-ended"]);
    expect(answer?.result?.initialValue).toEqual(good);
  });

  test("that a rule refuses says it at its field and keeps what was typed", async () => {
    const answer = await send({ ...good, text: "refuse" });
    expect(answer?.refusal).toBe(nl.platform.refusals.busy);
    expect(answer?.result?.error).toEqual({ text: [nl.platform.refusals.busy] });
    expect(answer?.result?.initialValue).toMatchObject({ text: "refuse" });
  });

  test("for what is not there, or by who may not, is not found, and is kept", async () => {
    expect((await send({ ...good, text: "gone" }))?.refusal).toBe(nl.platform.refusals["not-found"]);
    jar.set("baken-session", cast.occasion("omAmsterdam").token);
    expect((await send(good))?.refusal).toBe(nl.platform.refusals["not-found"]);
  });

  test("that meets a bug gives a number and never the bug", async () => {
    const answer = await send({ ...good, text: "bug" });
    expect(answer?.refusal).toMatch(/[0-9a-f]{8}/);
    expect(JSON.stringify(answer)).not.toContain("secret");
  });

  test("speaks the reader's language", async () => {
    jar.set("baken-locale", "en");
    const { en } = await import("@/lib/i18n/en");
    expect((await send({ ...good, text: "refuse" }))?.refusal).toBe(en.platform.refusals.busy);
  });
});

describe("a form sent without JavaScript after the session ran out", () => {
  const { staffId } = cast.actors.officerA1;
  const session = async (set: string) => {
    const token = await openSession(staffId);
    await owner.query(`update priv.session set ${set} where token_hash = $1`, [
      createHash("sha256").update(token).digest(),
    ]);
    return token;
  };
  const late = async (set: string, fields: Record<string, string> = good) => {
    const nonce = randomUUID();
    sent.clear();
    sent.set("x-nonce", nonce);
    jar.set("baken-session", await session(set));
    const answer = await act(undefined, form(fields));
    return { answer, kept: await handedOver() };
  };
  const idle = "last_act_at = now() - interval '16 minutes'";

  beforeEach(() => {
    process.env.NEXTAUTH_SECRET = "a secret of this test alone";
  });

  test("is sealed for the page that asks to sign in, and readable nowhere", async () => {
    const { answer, kept } = await late(idle);
    // no state: the framework writes it into the page
    expect(answer).toBeUndefined();
    expect(kept).toMatch(/^[\w.-]+$/);
    expect(Buffer.from(kept ?? "", "base64url").toString()).not.toContain(good.text);
    expect(await handedOver()).toBeNull();
  });

  test("opens again for its own person, field by field, and for nobody else", async () => {
    const { kept } = await late(idle, { ...good, text: 'twee\r\nregels "en meer"' });
    expect(await openForm(kept ?? "", staffId)).toEqual([
      ["text", 'twee\r\nregels "en meer"'],
      ["on", good.on],
    ]);
    expect(await openForm(kept ?? "", cast.actors.officerA2.staffId)).toBeNull();
    expect(await openForm(`${kept}x`, staffId)).toBeNull();
    process.env.NEXTAUTH_SECRET = "another secret altogether";
    expect(await openForm(kept ?? "", staffId)).toBeNull();
  });

  test("does not open after half an hour", async () => {
    const { kept } = await late(idle);
    vi.useFakeTimers({ now: Date.parse("2200-01-01"), toFake: ["Date"] });
    expect(await openForm(kept ?? "", staffId)).toBeNull();
    vi.useRealTimers();
  });

  test.each([
    ["ten hours old", "ends_at = now() - interval '1 minute'", true],
    ["long gone", "ends_at = now() - interval '2 hours'", false],
    ["ended on purpose", "revoked_at = now()", false],
  ])("%s: kept %s", async (_words, set, isKept) => {
    expect((await late(set)).kept !== null).toBe(isKept);
  });

  test("without a session at all is not kept", async () => {
    sent.clear();
    jar.clear();
    expect(await act(undefined, form(good))).toBeUndefined();
  });
});
