import "server-only";
import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import { asSession, database } from "@/lib/platform/db";
import type { Occasion } from "@/lib/platform/occasion";
import { orderStep, type Step, stepsAfter } from "./cjib/steps";
import { envelopeOf, told } from "./deliver-message";
import { handleMessage } from "./handle-message";
import { kindOf } from "./messages/kinds";
import { isOwnParty } from "./parties";
import { messageInHand } from "./queries/message-in-hand";
import { signingKey } from "./signature/keys";
import { sign } from "./signature/signing";
import { exchangeSession } from "./worker/session";

/** The chain without its wires: for filling a demonstration, with a clock that the caller sets. */
export type Courier = {
  /**
   * Carries everything that waits, and the answers to it, until all is quiet; it all happens at `at`. With `about` only
   * what concerns these cases, so that several stories can be told side by side.
   */
  readonly carry: (at: Date, about?: readonly string[]) => Promise<void>;
  /** Lets the CJIB issue orders (bodies of M1) and has them taken in. */
  readonly issue: (orders: readonly unknown[], at: Date) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** `workerUrl` opens the session of the exchange; domain work goes over DATABASE_APP_URL. */
export function openCourier({
  workerUrl,
  keysDirectory,
}: {
  workerUrl: string;
  keysDirectory: string;
}): Courier {
  const session = exchangeSession(workerUrl);
  const occasionAt = async (at: Date): Promise<Occasion> => ({
    ...(await session.occasion()),
    at,
    today: dayInAmsterdam(at),
  });

  const carry: Courier["carry"] = async (at, about) => {
    const occasion = await occasionAt(at);
    const carried: string[] = [];
    for (let moved = true; moved; ) {
      moved = false;
      for (const { id, direction } of await waiting(occasion, about)) {
        const done =
          direction === "out"
            ? await takeAway(occasion, id, keysDirectory)
            : await bringIn(occasion, id, keysDirectory);
        if (done) carried.push(`${direction}:${id}`);
        moved ||= done;
      }
    }
    await settle(session, occasion, carried);
  };
  return {
    carry,
    issue: async (orders, at) => {
      const steps = orders.map((order) => orderStep(order, at));
      for (const step of steps) await book(step, at, keysDirectory);
      await carry(
        at,
        steps.flatMap(({ envelope }) => envelope.subject ?? []),
      );
    },
    close: session.close,
  };
}

const waiting = ({ token }: Occasion, about?: readonly string[]) =>
  asSession(token, "read", (db) =>
    db.exchangeMessage.findMany({
      where: {
        state: { in: ["queued", "received"] },
        ...(about ? { subjectId: { in: [...about] } } : {}),
      },
      orderBy: { id: "asc" },
      select: { id: true, direction: true },
    }),
  );

async function takeAway(occasion: Occasion, id: string, keysDirectory: string): Promise<boolean> {
  const message = await messageInHand(occasion, { id });
  if (!message || !isOwnParty(message.party)) return false;
  await told(occasion, message);
  for (const step of stepsAfter(envelopeOf(message), message.party))
    await book(step, occasion.at, keysDirectory);
  return true;
}

/** False while the message waits for another that must come first. */
async function bringIn(occasion: Occasion, id: string, keysDirectory: string): Promise<boolean> {
  try {
    await handleMessage(occasion, id, { keysDirectory, attempt: 1 });
    return true;
  } catch (error) {
    if (error instanceof Error && ["NotYet", "NotFound"].includes(error.name)) return false;
    throw error;
  }
}

async function book({ to, envelope }: Step, at: Date, keysDirectory: string): Promise<void> {
  const jws = await sign(envelope, await signingKey(keysDirectory, "cjib"), at);
  await database().$queryRaw`
    select priv.receive_message(${to}, ${kindOf(envelope.type) ?? ""}, ${envelope.id}::uuid, ${envelope.source}, 'cjib',
      ${envelope.subject ?? null}::uuid, ${JSON.stringify({ jws })}::jsonb)`;
}

/** Dates what was carried, and takes away jobs that have nothing left to do. */
async function settle(
  session: ReturnType<typeof exchangeSession>,
  { token, at }: Occasion,
  carried: readonly string[],
): Promise<void> {
  const ids = carried.map((key) => key.slice(key.indexOf(":") + 1));
  await asSession(token, "write", (db) =>
    db.exchangeMessage.updateMany({ where: { id: { in: ids } }, data: { createdAt: at } }),
  );
  await session.forgetJobs(carried);
}
