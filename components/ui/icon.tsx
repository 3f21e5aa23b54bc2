import sprite from "./icons.svg";

/** The icons of the sprite; others come from lucide-react. */
export type IconName =
  | "alarm-clock"
  | "arrow-down-to-line"
  | "calendar-check"
  | "chevron-right"
  | "circle-alert"
  | "circle-check"
  | "circle-dashed"
  | "clipboard-check"
  | "clock"
  | "folder-open"
  | "handshake"
  | "hourglass"
  | "house"
  | "inbox"
  | "info"
  | "log-out"
  | "mail"
  | "menu"
  | "monitor"
  | "moon"
  | "search"
  | "smartphone"
  | "sun"
  | "triangle-alert"
  | "users";

/**
 * An icon that stands on every page or in every row: drawn once in a file that the browser keeps, and named here.
 * Written out as a drawing it costs ten times the bytes. Hidden from assistive technology: the text beside it says it all.
 */
export function Icon({ name, className = "icon" }: { readonly name: IconName; readonly className?: string }) {
  return (
    <svg className={className} aria-hidden="true">
      <use href={`${sprite.src}#${name}`} />
    </svg>
  );
}
