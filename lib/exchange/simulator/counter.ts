import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { kindOf } from "../messages/kinds";
import { ownParties } from "../parties";
import { largestMessage, NotTaken, verify } from "../signature/signing";
import { simulatorClock } from "./clock";
import type { Ledger } from "./ledger";
import type { Office } from "./office";

const largestControl = 50 * 1024 * 1024;

type Counter = {
  readonly office: Office;
  readonly ledger: Ledger;
  readonly keysDirectory: string;
  /** Called when there is something to send. */
  readonly wake: () => void;
};

/** The counter where messages are handed in, for this machine only. */
export function openCounter(counter: Counter): Server {
  return createServer((request, response) => {
    route(counter, request)
      .catch(() => ({ status: 500, body: { title: "failed" } }))
      .then(({ status, body }) => answer(response, status, body));
  });
}

type Answer = { readonly status: number; readonly body: unknown };

function answer(response: ServerResponse, status: number, body: unknown): void {
  const type = status < 400 ? "application/json" : "application/problem+json";
  response.writeHead(status, { "content-type": type, connection: status === 413 ? "close" : "keep-alive" });
  response.end(JSON.stringify(status < 400 ? body : { status, ...(body as object) }));
}

async function route(counter: Counter, request: IncomingMessage): Promise<Answer> {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const at = `${request.method} ${pathname}`;
  // programs send no Origin; a page in somebody's browser does, and has no business here
  if (request.headers.origin) return { status: 403, body: { title: "not for browsers" } };
  if (at === "GET /health") return { status: 200, body: { status: "ok", ...counter.office.counts() } };
  if (at === "GET /ledger") return { status: 200, body: routing(counter.ledger) };
  if (at === "POST /messages") return handedIn(counter, await text(request, largestMessage));
  if (at === "POST /control/orders") return issued(counter, await text(request, largestControl));
  return { status: 404, body: { title: "not found" } };
}

async function handedIn({ office, keysDirectory, wake }: Counter, jws: string | null): Promise<Answer> {
  if (jws === null) return { status: 413, body: { title: "too large" } };
  const at = simulatorClock();
  let reason: string = "bad-signature";
  for (const from of ownParties) {
    try {
      const envelope = await verify({ directory: keysDirectory, from, jws }, at);
      if (!kindOf(envelope.type)) return { status: 400, body: { title: "unknown type" } };
      const isNew = office.book(envelope, from, at);
      wake();
      return { status: 202, body: { receipt: envelope.id, duplicate: !isNew } };
    } catch (error) {
      if (!(error instanceof NotTaken)) throw error;
      if (error.code !== "bad-signature") reason = error.code;
    }
  }
  return { status: reason === "wrong-envelope" ? 400 : 401, body: { title: reason } };
}

function issued({ office, wake }: Counter, body: string | null): Answer {
  if (body === null) return { status: 413, body: { title: "too large" } };
  let orders: unknown;
  try {
    orders = JSON.parse(body);
  } catch {
    return { status: 400, body: { title: "not JSON" } };
  }
  const ids = office.issue(Array.isArray(orders) ? orders : [orders], simulatorClock());
  wake();
  return { status: 202, body: { issued: ids.length, ids } };
}

/** Who, to whom, when: no content. */
const routing = (ledger: Ledger) =>
  ledger.entries().map((entry) =>
    "envelope" in entry
      ? {
          entry: entry.entry,
          at: entry.at,
          id: entry.envelope.id,
          kind: kindOf(entry.envelope.type),
          from: entry.entry === "in" ? entry.from : "cjib",
        }
      : entry,
  );

async function text(request: IncomingMessage, largest: number): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > largest) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}
