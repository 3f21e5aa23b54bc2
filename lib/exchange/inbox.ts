import "server-only";
import { database } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";
import { kindOf } from "./messages/kinds";
import type { OwnParty } from "./parties";
import { largestMessage, NotTaken, verify } from "./signature/signing";

export type Receipt =
  | { readonly status: 202; readonly received: string; readonly duplicate: boolean }
  | { readonly status: 400 | 401 | 413 | 503; readonly problem: string };

/**
 * Books a message that the CJIB hands in: signature first, then one row; what is in it is read by the worker.
 * The same message again is answered in the same way and changes nothing.
 */
export async function receive(party: OwnParty, jws: string | null): Promise<Receipt> {
  if (jws === null) return { status: 413, problem: `larger than ${largestMessage} bytes` };
  const [clock] = await database().$queryRaw<{ at: Date }[]>`select now() as at`;
  if (!clock) return { status: 503, problem: "no clock" };
  try {
    const envelope = await verify({ directory: environment().BAKEN_KEYS_DIR, from: "cjib", jws }, clock.at);
    const kind = kindOf(envelope.type);
    if (!kind) return { status: 400, problem: "unknown-type" };
    const [row] = await database().$queryRaw<{ fresh: boolean }[]>`
      select priv.receive_message(${party}, ${kind}, ${envelope.id}::uuid, ${envelope.source}, 'cjib',
        ${envelope.subject ?? null}::uuid, ${JSON.stringify({ jws })}::jsonb) as fresh`;
    return { status: 202, received: envelope.id, duplicate: row?.fresh === false };
  } catch (error) {
    if (!(error instanceof NotTaken)) throw error;
    return { status: error.code === "wrong-envelope" ? 400 : 401, problem: error.code };
  }
}
