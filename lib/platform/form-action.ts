import "server-only";
import { parseWithZod } from "@conform-to/zod/v4";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Translate } from "@/lib/i18n/translator";
import type { Command } from "./command";
import type { FormAction, FormState } from "./form-state";
import { keepForm } from "./kept-form";
import { reportBug } from "./log";
import { currentOccasion } from "./occasion";
import { NotFound, Refusal } from "./refusal";
import { texts } from "./texts";

/**
 * A command as the action of a form: files refused, fields parsed with the command's own schema, sentences in the
 * reader's language, and everything typed handed back with any refusal. Redirects to `then` when it succeeds.
 */
export function formAction<S extends z.ZodType, A>(
  command: Command<S, A>,
  options: { readonly then: (answer: A, input: z.output<S>) => string },
): FormAction {
  return async (_state, data) => {
    const { t } = await texts();
    const { fields, key, file } = formFields(data);
    const submission = parseWithZod(fields, { schema: command.definition.input });
    const occasion = await currentOccasion();
    // what was typed must not stand readable in a page that asks to sign in
    if (!occasion)
      return (await keepForm(data)) ? undefined : refused(submission, t("platform.refusals.session-ended"));
    if (file) return refused(submission, t("platform.refusals.no-files"));
    if (submission.status !== "success") return { result: inWords(t, submission.reply()) };
    let next: string;
    try {
      const input = submission.value as z.output<S>;
      next = options.then(await command(occasion, input as z.input<S>, key ? { key } : {}), input);
    } catch (error) {
      return failed(t, submission, error);
    }
    // The header above the page shows what was just changed as well; without this the browser keeps the old one.
    revalidatePath("/", "layout");
    redirect(next);
  };
}

type Submitted = {
  readonly reply: (options?: {
    formErrors?: string[];
    fieldErrors?: Record<string, string[]>;
  }) => NonNullable<NonNullable<FormState>["result"]>;
};

function formFields(data: FormData) {
  const fields = new FormData();
  let file = false;
  for (const [name, value] of data) {
    if (typeof value !== "string") file ||= value.size > 0 || value.name !== "";
    else if (name !== "formKey" && !name.startsWith("$ACTION")) fields.append(name, value);
  }
  const raw = data.get("formKey");
  const key = typeof raw === "string" && /^[0-9a-f-]{36}$/.test(raw) ? raw : null;
  return { fields, key, file };
}

// Only this sentence: what the schema found may not have been put in words yet.
const refused = (submission: Submitted, sentence: string, path = ""): FormState => ({
  result: { ...submission.reply({ formErrors: [sentence] }), error: { [path]: [sentence] } },
  refusal: sentence,
});

function failed(t: Translate, submission: Submitted, error: unknown): FormState {
  if (error instanceof Refusal) return refused(submission, refusalText(t, error), error.detail.path);
  if (error instanceof NotFound) return refused(submission, t("platform.refusals.not-found"));
  return refused(submission, t("platform.refusals.bug", { reference: reportBug(error) }));
}

/** The sentence of a refusal. */
export function refusalText(t: Translate, { code, detail }: Refusal): string {
  const dot = code.indexOf(".");
  const key = `${code.slice(0, dot)}.refusals.${code.slice(dot + 1)}` as Parameters<Translate>[0];
  return t(key, (detail.values ?? {}) as never);
}

/** Turns the coded messages of the schemas into sentences. */
function inWords(t: Translate, result: NonNullable<NonNullable<FormState>["result"]>) {
  const error = Object.fromEntries(
    Object.entries(result.error ?? {}).map(([field, messages]) => [
      field,
      messages?.map((m) => validationText(t, m)) ?? null,
    ]),
  );
  return { ...result, error };
}

/** The sentence of one coded schema message, `validation.<key>|<values as JSON>`. */
export function validationText(t: Translate, message: string): string {
  const bar = message.indexOf("|");
  if (!message.startsWith("validation.") || bar < 0) return t("validation.invalid");
  return t(message.slice(0, bar) as Parameters<Translate>[0], JSON.parse(message.slice(bar + 1)));
}
