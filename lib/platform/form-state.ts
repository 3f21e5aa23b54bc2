import type { SubmissionResult } from "@conform-to/react";

/**
 * What a form action hands back when it did not redirect.
 * `result` holds what was typed and the sentence at each field; `refusal` is the
 * sentence of a rule that stood in the way. Both are already in the reader's language.
 */
export type FormState =
  | { readonly result?: SubmissionResult<string[]>; readonly refusal?: string }
  | undefined;

/** A server action as `useActionState` calls it. */
export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;
