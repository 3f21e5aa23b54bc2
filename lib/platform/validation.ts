import { z } from "zod";
import { type LocalDate, parseDutch, parseIso } from "@/lib/calendar/local-date";

// Messages are keys of the `validation` texts, with their values behind a bar; the form action turns them into sentences.
const key = (name: string, values: Record<string, string | number> = {}) =>
  `validation.${name}|${JSON.stringify(values)}`;

z.config({
  customError: (issue) => {
    if (issue.code === "invalid_type")
      return issue.input === undefined
        ? key("required")
        : key(issue.expected === "number" ? "number" : "invalid");
    if (issue.code === "too_small")
      return issue.origin === "string"
        ? key("required")
        : key("too-small", { minimum: Number(issue.minimum) });
    if (issue.code === "too_big")
      return key(issue.origin === "string" ? "too-long" : "too-big", { maximum: Number(issue.maximum) });
    if (issue.code === "invalid_value")
      return issue.input === undefined || issue.input === "" ? key("choose") : key("invalid");
    if (issue.code === "unrecognized_keys") return key("unknown-field");
    return key("invalid");
  },
});

const control = /[^\P{Cc}\t\n\r]/u;
const encoded = /data:[a-z]+\/|[A-Za-z0-9+/]{120,}={0,2}/i;
const address =
  /(?:https?|hxxps?|ftp|file|blob)\s*:|\bwww\.|\b[a-z0-9-]+\.(?:com|net|org|nl|eu|onion|ru|io|to|me|tv|info|xyz)\b/i;
const digest = /\b[0-9a-f]{32,}\b|[A-Za-z0-9+/]{64,}/i;

/** Free text: trimmed, at most `max` characters, no control characters, no half characters, no encoded pictures. */
export const plainText = ({ max, min = 1 }: { readonly max: number; readonly min?: number }) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine((s) => !control.test(s) && s.isWellFormed(), { error: key("characters") })
    .refine((s) => !encoded.test(s), { error: key("no-images") });

/** As plainText, may be left empty; empty is "". */
export const optionalText = ({ max }: { readonly max: number }) =>
  plainText({ max, min: 0 }).optional().default("");

/** Text in the device-check module: also no addresses and no digests, so that nothing found on a device can enter. */
export const observation = ({ max, min = 1 }: { readonly max: number; readonly min?: number }) =>
  plainText({ max, min })
    .refine((s) => !address.test(s), { error: key("no-addresses") })
    .refine((s) => !digest.test(s), { error: key("no-digests") });

/** A day typed as dd-mm-jjjj (or sent as yyyy-mm-dd); gives a LocalDate. */
export const dutchDate = () =>
  z
    .string()
    .trim()
    .min(1)
    .transform((value, context): LocalDate => {
      const day = parseIso(value) ?? parseDutch(value);
      if (day) return day;
      context.addIssue({ code: "custom", message: key("date") });
      return z.NEVER;
    });

export const optionalDutchDate = () => dutchDate().optional();

/** A time typed as uu:mm; gives "HH:MM". */
export const clockTime = () =>
  z
    .string()
    .trim()
    .regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, { error: key("time") })
    .transform((s) => s.replace(".", ":").padStart(5, "0"));

/** One of a list of codes; a form sends nothing when none was chosen. */
export const choice = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values);

/** A form sends no field, one or several. */
const listed = (value: unknown) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** Ticked boxes: a form sends one value, several or none. */
export const choices = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess(listed, z.array(z.enum(values))).prefault([]);

/** Ids picked with boxes. */
export const ids = () => z.preprocess(listed, z.array(z.uuid())).prefault([]);

/** A single box that must be ticked to go on. */
export const confirmed = () =>
  z
    .boolean()
    .default(false)
    .refine((ticked) => ticked, { error: key("confirm") });

/** yes | no as radio buttons. */
export const yesNo = () => z.enum(["yes", "no"]);
