"use client";

import { Inbox } from "lucide-react";
import type { ReactNode } from "react";

/** Nothing here, said kindly: why, and what to do next. */
export function EmptyState({
  title,
  icon,
  action,
  children,
}: {
  readonly title: string;
  readonly icon?: ReactNode;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className="grid justify-items-center gap-2 px-4 py-8 text-center">
      <span
        aria-hidden="true"
        className="grid size-12 place-items-center rounded-full bg-action-subtle text-action [&>svg]:size-6"
      >
        {icon ?? <Inbox />}
      </span>
      <p className="font-semibold">{title}</p>
      {children ? <div className="max-w-[52ch] text-sm text-ink-subtle">{children}</div> : null}
      {action ? <div className="mt-2">{action}</div> : null}
    </div>
  );
}
