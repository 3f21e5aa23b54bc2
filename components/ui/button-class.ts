export type ButtonVariant = "primary" | "secondary" | "subtle" | "danger";

const variants = {
  primary: "nl-button--primary",
  secondary: "nl-button--secondary",
  subtle: "nl-button--subtle",
  danger: "nl-button--primary nl-button--negative",
} as const satisfies Record<ButtonVariant, string>;

/** The classes of a button, so that a link which looks like one is the same to the pixel. */
export function buttonClass(variant: ButtonVariant): string {
  return `nl-button ${variants[variant]}`;
}
