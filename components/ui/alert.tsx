"use client";

import type { ReactNode } from "react";
import { type Tone, toneSurface } from "./tone";
import { ToneIcon } from "./tone-icon";

type Props = {
  readonly tone?: Tone;
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
};

/** Something the reader must know on this page. It was there when the page came: no live region. */
export function Alert(props: Props) {
  return <MessageBox {...props} tone={props.tone ?? "info"} />;
}

/** What just happened ("De controle is vastgelegd"), read out without taking the focus. */
export function StatusMessage(props: Props) {
  return (
    <div role="status">
      <MessageBox {...props} tone={props.tone ?? "positive"} />
    </div>
  );
}

function MessageBox({ tone, title, actions, children }: Props & { readonly tone: Tone }) {
  return (
    <div className={`flex items-start gap-3 rounded-lg border p-4 ${toneSurface[tone]}`}>
      <ToneIcon tone={tone} className="mt-0.5 size-5 shrink-0" />
      <div className="grid min-w-0 gap-1">
        {title ? <p className="font-bold">{title}</p> : null}
        {children ? <div className="max-w-[68ch] text-ink">{children}</div> : null}
        {actions ? <div className="mt-2 flex flex-wrap gap-3">{actions}</div> : null}
      </div>
    </div>
  );
}
