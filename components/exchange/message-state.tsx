import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import { codeText, type Translate } from "@/lib/i18n/translator";

const tones: Readonly<Record<string, Tone>> = {
  queued: "info",
  delivered: "info",
  received: "info",
  accepted: "positive",
  handled: "positive",
  rejected: "negative",
  quarantined: "warning",
  dismissed: "neutral",
};

export function MessageState({ t, state }: { readonly t: Translate; readonly state: string }) {
  return <StatusBadge tone={tones[state] ?? "neutral"}>{codeText(t, "exchange.states", state)}</StatusBadge>;
}
