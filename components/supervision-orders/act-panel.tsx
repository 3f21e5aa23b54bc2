import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { Panel } from "@/components/ui/panel";

type Props = {
  readonly name: string;
  readonly title: string;
  readonly intro?: string;
  /** The act the address asks for; its form stands open, also after a refusal without JavaScript. */
  readonly open: string | undefined;
  /** The same page with this act open. */
  readonly href: string;
  readonly children: ReactNode;
};

/** Something one can do, folded up to a link until it is asked for. */
export function ActPanel({ name, title, intro, open, href, children }: Props) {
  if (open !== name) return <ButtonLink href={`${href}#${name}`}>{title}</ButtonLink>;
  return (
    <Panel id={name} title={title} intro={intro}>
      {children}
    </Panel>
  );
}
