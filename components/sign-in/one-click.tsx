"use client";

import { type ReactNode, useActionState } from "react";
import type { FormAction } from "@/lib/platform/form-state";

type Props = {
  readonly action: FormAction;
  readonly login: string;
  readonly password: string;
  /** A form that waits for this sign-in, sealed. */
  readonly kept?: string;
  readonly label: string;
  readonly children: ReactNode;
};

/** Signs in to one demonstration account. */
export function OneClick({ action, login, password, kept, label, children }: Props) {
  const [, send] = useActionState(action, undefined);
  return (
    <form action={send}>
      <input type="hidden" name="login" value={login} />
      <input type="hidden" name="password" value={password} />
      {kept ? <input type="hidden" name="kept" value={kept} /> : null}
      <button
        type="submit"
        title={label}
        className="flex min-h-12 w-full items-center rounded-md border border-line bg-panel px-4 py-2 hover:bg-action-subtle"
      >
        {children}
      </button>
    </form>
  );
}
