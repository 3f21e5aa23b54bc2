import type { ReactNode } from "react";
import { ButtonContent } from "./button";
import { type ButtonVariant, buttonClass } from "./button-class";
import { PlainLink } from "./link";

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({
  href,
  variant = "secondary",
  icon,
  children,
}: {
  readonly href: string;
  readonly variant?: ButtonVariant;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <PlainLink href={href} className={buttonClass(variant)}>
      <ButtonContent icon={icon}>{children}</ButtonContent>
    </PlainLink>
  );
}
