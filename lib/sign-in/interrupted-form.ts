import "server-only";
import { handedOver, openForm, type PostedFields } from "@/lib/platform/kept-form";
import { currentOccasion } from "@/lib/platform/occasion";

/** A form that came in after its session ran out: still to sign in for, or to be filled in again. */
export type InterruptedForm =
  | { readonly wants: "sign-in"; readonly kept: string }
  | { readonly wants: "return"; readonly fields: PostedFields };

/** The form that was handed over in this request, if it is this reader's. */
export async function interruptedForm(): Promise<InterruptedForm | null> {
  const kept = await handedOver();
  if (!kept) return null;
  const occasion = await currentOccasion();
  if (!occasion) return { wants: "sign-in", kept };
  const fields = await openForm(kept, occasion.actor.staffId);
  return fields ? { wants: "return", fields } : null;
}
