import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { type ButtonVariant, buttonClass } from "./button-class";

export type ButtonProps = Omit<ComponentPropsWithoutRef<"button">, "className" | "style"> & {
  readonly variant?: ButtonVariant;
  /** A lucide icon; hidden from assistive technology, the text says it all. */
  readonly icon?: ReactNode;
};

export function Button({ variant = "secondary", icon, type = "submit", children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={buttonClass(variant)}>
      <ButtonContent icon={icon}>{children}</ButtonContent>
    </button>
  );
}

export function ButtonContent({
  icon,
  children,
}: {
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <>
      {icon ? (
        <span className="nl-button__icon-start [&>svg]:size-5" aria-hidden="true">
          {icon}
        </span>
      ) : null}
      <span className="nl-button__label">{children}</span>
    </>
  );
}
