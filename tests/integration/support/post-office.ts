import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { receive } from "@/lib/exchange/inbox";
import { isOwnParty } from "@/lib/exchange/parties";
import { bundle } from "@/lib/launch/bundle.mjs";
import { freePort } from "@/lib/launch/ports.mjs";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks until the answer is true; says what it was waiting for when it never is. */
export async function until(what: string, ask: () => Promise<boolean>, seconds = 40): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    if (await ask()) return;
    await pause(50);
  }
  throw new Error(`never came true: ${what}`);
}

/** The inboxes of probation and OM, without the rest of the web application. `mood` may fail a call, before or after booking. */
export async function serveInboxes(mood: () => "good" | "fails-before" | "fails-after") {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const party = (request.url ?? "").split("/")[3] ?? "";
    const now = mood();
    if (now === "fails-before" || !isOwnParty(party)) {
      response.writeHead(500).end();
      return;
    }
    const receipt = await receive(party, Buffer.concat(parts).toString("utf8")).catch(() => ({
      status: 503 as const,
      problem: "",
    }));
    const status = now === "fails-after" ? 502 : receipt.status;
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(receipt));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

/** The CJIB simulator as the program it is, on a free port, that can be killed and started again on the same ledger. */
export async function postOffice(env: {
  readonly bakenUrl: string;
  readonly keysDirectory: string;
  readonly ledger: string;
}) {
  const file = await bundle("lib/exchange/simulator/main.ts", `cjib-simulator-${process.pid}`);
  const url = `http://127.0.0.1:${await freePort()}`;
  let child: ChildProcess | null = null;
  const answers = async () => (await fetch(`${url}/health`).catch(() => null))?.ok === true;
  const start = async () => {
    child = spawn(process.execPath, [file ?? ""], {
      env: {
        ...process.env,
        CJIB_URL: url,
        BAKEN_URL: env.bakenUrl,
        BAKEN_KEYS_DIR: env.keysDirectory,
        CJIB_LEDGER: env.ledger,
      },
      stdio: "ignore",
    });
    await until("the simulator answers", answers);
  };
  const kill = () => {
    const gone = child;
    child = null;
    return new Promise<void>((resolve) => {
      if (!gone || gone.exitCode !== null) return resolve();
      gone.once("exit", () => resolve());
      gone.kill("SIGKILL");
    });
  };
  await start();
  return { url, file: file ?? "", start, kill };
}
