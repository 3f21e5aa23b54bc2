import { createServer } from "node:net";
import { expect, test } from "vitest";
import { firstFreePort, freePort, servingPort } from "./ports.mjs";

async function taken(work: (port: number) => Promise<void>) {
  const port = await freePort();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  await work(port);
  server.close();
}

test("a port in use is passed over", async () => {
  await taken(async (port) => expect(await firstFreePort(port)).toBeGreaterThan(port));
});

test("a port that was asked for is that port or a refusal", async () => {
  await taken(async (port) => expect(servingPort(String(port))).rejects.toThrow(/in gebruik/));
  await expect(servingPort("http")).rejects.toThrow(/geen poortnummer/);
  const port = await freePort();
  expect(await servingPort(String(port))).toBe(port);
});
