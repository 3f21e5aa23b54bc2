import { z } from "zod";
import { observation, plainText } from "@/lib/platform/validation";

// What people try, knowingly or not, to carry something out of a device in plain words.
const disguises = [
  /(?:https?|h..p|hxxps?|ftp|file|data|blob)\s*(?:\[:\]|:)/i,
  /:\/\/|\bw\s?w\s?w\b\.?/i,
  /\[\s*(?:\.|dot|punt)\s*\]|\(\s*(?:\.|dot|punt)\s*\)|\b(?:dot|punt)\s+(?:onion|com|net|org|nl|ru|io)\b/i,
  /\b\d{1,3}(?:\.\d{1,3}){3}\b/,
  /\S{40,}/,
  /<\s*(?:img|svg|object|iframe|video|source)\b|!\[/i,
];

const spacedDigest = /(?:[0-9a-f]{2,8}[\s:.-]){3,}[0-9a-f]{2,8}/gi;

/** A file's digest written in groups: at least 32 hexadecimal digits, letters and figures mixed. */
const digestInGroups = (text: string) =>
  (text.match(spacedDigest) ?? []).some((run) => {
    const bare = run.replace(/[^0-9a-f]/gi, "");
    return bare.length >= 32 && /[a-f]/i.test(bare) && /\d/.test(bare);
  });

const sayInWords = "validation.no-addresses|{}";
const clean = (text: string) => !disguises.some((way) => way.test(text)) && !digestInGroups(text);

/** What the officer writes in a check: plain sentences that carry no address, file, digest or picture. */
// Piped, so that one wrong address gives one sentence.
export const factual = ({ max, min = 1 }: { readonly max: number; readonly min?: number }) =>
  observation({ max, min }).pipe(z.string().refine(clean, { error: sayInWords }));

export const optionalFactual = ({ max }: { readonly max: number }) =>
  factual({ max, min: 0 }).optional().default("");

// A serial or telephone number, an account or a password does not belong in the inventory.
const identifying = /\d{6,}|@|\b(?:imei|serie|serial|wachtwoord|password|pincode|toegangscode|passcode)/i;

/** A short label by which the people at the table know a device: "zwarte telefoon, keuken". */
export const deviceLabel = () =>
  factual({ max: 60 }).refine((text) => !identifying.test(text), { error: "validation.invalid|{}" });

/** Text of the judgment, typed over by the lead: an ordinary text. */
export const judgmentText = ({ max }: { readonly max: number }) =>
  plainText({ max, min: 0 }).optional().default("");
