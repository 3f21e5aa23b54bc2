import "server-only";
import { hkdfSync } from "node:crypto";
import { EncryptJWT, jwtDecrypt } from "jose";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { z } from "zod";
import { signInDatabase } from "./db";
import { environment } from "./environment";
import { sessionCookie } from "./session-cookie";

/** How long a form may wait for its person to sign in again. */
const patience = "30m";

/** The fields of a form as the browser posted them, in their order. */
export type PostedFields = readonly (readonly [name: string, value: string])[];

const posted = z.array(z.tuple([z.string(), z.string()]));

const sealingKey = (secret: string) => new Uint8Array(hkdfSync("sha256", secret, "", "baken kept form", 32));

/**
 * A form as a text that only this server can read, for this member of staff only and for half an hour. It travels in a
 * hidden field: never in an address or a cookie, and nothing is stored. Null when the server has no secret.
 */
export async function sealForm(data: FormData, staffId: string): Promise<string | null> {
  const secret = environment().NEXTAUTH_SECRET;
  if (!secret) return null;
  const fields = [...data].filter(([, value]) => typeof value === "string");
  return new EncryptJWT({ fields })
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .setSubject(staffId)
    .setIssuedAt()
    .setExpirationTime(patience)
    .encrypt(sealingKey(secret));
}

/** The fields of a sealed form; null for anyone else, after half an hour, or when it is not ours. */
export async function openForm(sealed: string, staffId: string): Promise<PostedFields | null> {
  const secret = environment().NEXTAUTH_SECRET;
  if (!secret) return null;
  try {
    const { payload } = await jwtDecrypt(sealed, sealingKey(secret), { subject: staffId });
    return posted.parse(payload.fields);
  } catch {
    return null;
  }
}

/**
 * Seals a form that was sent without JavaScript after its session ran out, so that the page drawn next can ask to sign
 * in and carry it along. False with JavaScript: then the form never left the screen.
 */
export async function keepForm(data: FormData): Promise<boolean> {
  if ((await headers()).has("next-action")) return false;
  const token = (await cookies()).get(sessionCookie().name)?.value;
  if (!token) return true;
  const [row] = await signInDatabase().$queryRaw<{ owner: string | null }[]>`
    select priv.session_owner(${token}) as owner`;
  const sealed = row?.owner ? await sealForm(data, row.owner) : null;
  if (sealed) await handOver(sealed);
  return true;
}

// An action and the page drawn after it share a request but no memory; the nonce of the request tells them apart. On the
// global object, because the framework loads this module once for actions and once for pages.
const shelf = globalThis as { bakenKeptForms?: Map<string, string> };
shelf.bakenKeptForms ??= new Map();
const most = 100;

/** Hands a sealed form to the page that is drawn in answer to this same request. */
export async function handOver(sealed: string): Promise<void> {
  const nonce = (await headers()).get("x-nonce");
  const forms = shelf.bakenKeptForms;
  if (!nonce || !forms) return;
  for (const oldest of forms.keys()) {
    if (forms.size < most) break;
    forms.delete(oldest);
  }
  forms.set(nonce, sealed);
}

/** The sealed form that the action of this request handed over. */
export const handedOver = cache(async (): Promise<string | null> => {
  const nonce = (await headers()).get("x-nonce") ?? "";
  const sealed = shelf.bakenKeptForms?.get(nonce) ?? null;
  shelf.bakenKeptForms?.delete(nonce);
  return sealed;
});
