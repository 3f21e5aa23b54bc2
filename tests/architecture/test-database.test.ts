import { expect, test } from "vitest";
import { connected } from "@/lib/launch/database.mjs";
import { testDatabase } from "@/tests/support/database";

const { ownerUrl, appUrl, workerUrl } = await testDatabase();

test("each role enters under its own name, in UTC", async () => {
  const ask = (url: string) =>
    connected(
      url,
      async (client) =>
        (await client.query("select current_user as who, current_setting('timezone') as zone")).rows[0],
    );
  expect(await ask(ownerUrl)).toMatchObject({ who: "baken_owner", zone: "UTC" });
  expect(await ask(appUrl)).toEqual({ who: "baken_app", zone: "UTC" });
  expect(await ask(workerUrl)).toEqual({ who: "baken_worker", zone: "UTC" });
});

test("the application sees no row without a session", async () => {
  const count = (url: string) =>
    connected(
      url,
      async (client) => (await client.query("select count(*)::int as n from staff_member")).rows[0].n,
    );
  expect(await count(ownerUrl)).toBeGreaterThan(0);
  expect(await count(appUrl)).toBe(0);
});
