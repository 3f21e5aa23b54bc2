import type { Step } from "../cjib/steps";
import { signingKey } from "../signature/keys";
import { sign } from "../signature/signing";
import { simulatorClock } from "./clock";
import type { Office } from "./office";

const atOnce = 8;
const firstWait = 250;
const longestWait = 15_000;

/** Answers after which trying again is of no use: the message itself is wrong. */
const final = new Set([400, 413, 422]);

type Postman = { readonly wake: () => void; readonly stop: () => void };

/** Sends what is due until every receiver has taken it; a receiver that is away is tried again, ever more slowly. */
export function startPostman(
  office: Office,
  { bakenUrl, keysDirectory }: { bakenUrl: string; keysDirectory: string },
): Postman {
  const underWay = new Set<string>();
  const failures = new Map<string, number>();
  const timers = new Set<NodeJS.Timeout>();
  let stopped = false;

  const deliver = async (step: Step) => {
    const { id } = step.envelope;
    const status = await post(`${bakenUrl}/api/exchange/${step.to}/inbox`, step, keysDirectory).catch(
      () => 0,
    );
    if (stopped) return;
    if ((status >= 200 && status < 300) || final.has(status)) {
      office.settle(step, status, simulatorClock());
      failures.delete(id);
      underWay.delete(id);
      wake();
      return;
    }
    const fails = (failures.get(id) ?? 0) + 1;
    failures.set(id, fails);
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        underWay.delete(id);
        wake();
      },
      Math.min(longestWait, firstWait * 2 ** fails) * (0.5 + Math.random()),
    );
    timers.add(timer);
  };

  const wake = () => {
    if (stopped) return;
    for (const step of office.due()) {
      if (underWay.size >= atOnce) return;
      if (underWay.has(step.envelope.id)) continue;
      underWay.add(step.envelope.id);
      deliver(step);
    }
  };
  wake();
  return {
    wake,
    stop: () => {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

async function post(address: string, { envelope }: Step, keysDirectory: string): Promise<number> {
  const jws = await sign(envelope, await signingKey(keysDirectory, "cjib"), simulatorClock());
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/jose" },
    body: jws,
    redirect: "error",
    signal: AbortSignal.timeout(10_000),
  });
  const answer = (await response.json().catch(() => null)) as { received?: string } | null;
  // taken only when the answer names this very message: a page that says 200 is no receipt
  return response.ok && answer?.received !== envelope.id ? 0 : response.status;
}
