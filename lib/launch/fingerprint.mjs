// Tells whether something made from source is still that of the source: a hash beside the result.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./place.mjs";

function addTo(hash, file, skip) {
  if (!existsSync(file) || skip(file)) return;
  if (!statSync(file).isDirectory()) {
    hash.update(path.relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
    return;
  }
  for (const name of readdirSync(file).sort()) addTo(hash, path.join(file, name), skip);
}

/**
 * Hash over the names and contents of files and folders, relative to the repository.
 * @param {readonly string[]} names what does not exist counts as nothing
 * @param {(file: string) => boolean} [skip]
 */
export function fingerprint(names, skip = () => false) {
  const hash = createHash("sha256");
  for (const name of names) addTo(hash, path.join(root, name), skip);
  return hash.digest("hex");
}

export const isFresh = (stamp, hash) => existsSync(stamp) && readFileSync(stamp, "utf8") === hash;

export const markFresh = (stamp, hash) => writeFileSync(stamp, hash);
