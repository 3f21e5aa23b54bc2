import { CompactSign, compactVerify, createLocalJWKSet } from "jose";
import { type Envelope, envelopeSchema } from "../messages/envelope";
import { type Party, sources } from "../parties";
import { publicKeys, type SigningKey } from "./keys";

/** Largest message we send or take, in bytes of the signed form. */
export const largestMessage = 256 * 1024;

/** How far the sender's clock and ours may differ, and how long a signed message may be under way. */
const tolerance = { aheadSeconds: 10 * 60, behindSeconds: 24 * 60 * 60 } as const;

/** Why a message is not taken: the code the sender gets, never what stood in it. */
export class NotTaken extends Error {
  readonly code: "no-keys" | "bad-signature" | "wrong-source" | "outside-window" | "wrong-envelope";

  constructor(code: NotTaken["code"]) {
    super(code);
    this.name = "NotTaken";
    this.code = code;
  }
}

/** The message as a compact JWS (RFC 7515); `at` becomes `iat`, so that an old copy is not taken later. */
export async function sign(envelope: Envelope, { kid, key }: SigningKey, at: Date): Promise<string> {
  const iat = Math.floor(at.getTime() / 1000);
  return await new CompactSign(new TextEncoder().encode(JSON.stringify(envelope)))
    .setProtectedHeader({ alg: "EdDSA", typ: "JOSE", cty: "application/cloudevents+json", kid, iat })
    .sign(key);
}

export type Signed = { readonly directory: string; readonly from: Party; readonly jws: string };

/**
 * The envelope of a message that really comes from `from`. With `at` the time of signing is held against the clock
 * (at the door); without, a message that was booked before can be read again. Throws NotTaken.
 */
export async function verify({ directory, from, jws }: Signed, at?: Date): Promise<Envelope> {
  const keys = publicKeys(directory, from);
  if (!keys) throw new NotTaken("no-keys");
  const { payload, protectedHeader } = await compactVerify(jws, createLocalJWKSet(keys), {
    algorithms: ["EdDSA"],
  }).catch(() => {
    throw new NotTaken("bad-signature");
  });
  if (at && !inWindow(protectedHeader.iat, at)) throw new NotTaken("outside-window");
  const parsed = envelopeSchema.safeParse(json(payload));
  if (!parsed.success) throw new NotTaken("wrong-envelope");
  if (parsed.data.source !== sources[from]) throw new NotTaken("wrong-source");
  return parsed.data;
}

function inWindow(iat: unknown, at: Date): boolean {
  if (typeof iat !== "number") return false;
  const age = at.getTime() / 1000 - iat;
  return age > -tolerance.aheadSeconds && age < tolerance.behindSeconds;
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
