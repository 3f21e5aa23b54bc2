import { randomUUID } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  type CryptoKey,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
} from "jose";
import type { Party } from "../parties";

/** A private key to sign with and the name under which its public half is known. */
export type SigningKey = { readonly kid: string; readonly key: CryptoKey };

const privateFile = (directory: string, party: Party) => path.join(directory, `${party}.private.json`);
const publicFile = (directory: string, party: Party) => path.join(directory, `${party}.jwks.json`);

const read = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
};

/** Writes beside and then moves in one step: whoever reads sees all of it or none. */
function write(file: string, content: unknown, how: "replace" | "keep-first"): void {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, `${JSON.stringify(content)}\n`, { mode: how === "replace" ? 0o644 : 0o600 });
  if (how === "replace") {
    renameSync(draft, file);
    return;
  }
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

const made = new Map<string, Promise<SigningKey>>();

/**
 * The key a party signs with, made on first use (Ed25519, RFC 8037). Its public half is put beside it as a JWKS file,
 * which the other parties read; where they run elsewhere, that file is exchanged with them.
 */
export function signingKey(directory: string, party: Party): Promise<SigningKey> {
  const file = privateFile(directory, party);
  const known = made.get(file) ?? openKey(directory, party);
  made.set(file, known);
  return known;
}

async function openKey(directory: string, party: Party): Promise<SigningKey> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = privateFile(directory, party);
  if (!read(file)) {
    const { privateKey } = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true });
    write(file, await exportJWK(privateKey), "keep-first");
  }
  const jwk = read(file) as JWK;
  const kid = `${party}-${(await calculateJwkThumbprint(jwk)).slice(0, 16)}`;
  const { d: _secret, ...shown } = jwk;
  write(publicFile(directory, party), { keys: [{ ...shown, kid, alg: "EdDSA", use: "sig" }] }, "replace");
  return { kid, key: (await importJWK(jwk, "EdDSA")) as CryptoKey };
}

/** The public keys of a party, or null while it has not given any. Read each time, so that a new key needs no restart. */
export const publicKeys = (directory: string, party: Party): JSONWebKeySet | null =>
  read(publicFile(directory, party)) as JSONWebKeySet | null;
