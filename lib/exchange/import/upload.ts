import "server-only";
import { paths } from "@/lib/paths";
import { currentOccasion } from "@/lib/platform/occasion";
import { NotFound, Refusal, type RefusalCode } from "@/lib/platform/refusal";
import { bodyWithin } from "../body-within";
import { importOrders } from "../commands/import-orders";

/** Of the file itself; around it a form adds a little. */
const largestFile = 20 * 1024 * 1024;
const formAround = 64 * 1024;

/**
 * Takes the only file this house takes: a text file of orders. Returns the address to go to: the result, or the form
 * with the code of what is wrong. Throws NotFound for who may not import.
 */
export async function uploadOrders(request: Request): Promise<string> {
  const occasion = await currentOccasion();
  if (!occasion) return paths.signIn();
  if (occasion.actor.role !== "administration") throw new NotFound();
  try {
    const { text, key } = await fileOf(request);
    const { importId } = await importOrders(occasion, { text }, key ? { key } : {});
    return paths.orderImportResult(importId);
  } catch (error) {
    if (error instanceof Refusal) return paths.orderImport({ error: error.code });
    throw error;
  }
}

async function fileOf(request: Request): Promise<{ readonly text: string; readonly key: string | null }> {
  const bytes = await bodyWithin(request, largestFile + formAround);
  if (!bytes) throw refused("exchange.file-too-large");
  const type = request.headers.get("content-type") ?? "";
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData().catch(() => null);
  const file = form?.get("file");
  if (!(file instanceof File) || file.size === 0) throw refused("exchange.no-file");
  if (file.size > largestFile) throw refused("exchange.file-too-large");
  const key = form?.get("formKey");
  return {
    text: textOf(await file.arrayBuffer()),
    key: typeof key === "string" && /^[0-9a-f-]{36}$/.test(key) ? key : null,
  };
}

/** UTF-8 without the characters that only other kinds of file have. */
function textOf(bytes: ArrayBuffer): string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refused("exchange.file-not-text");
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those are looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)) throw refused("exchange.file-not-text");
  return text;
}

const refused = (code: RefusalCode) => new Refusal(code);
