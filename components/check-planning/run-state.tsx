import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import type { RunState } from "@/lib/check-planning/states";
import { codeText, type Translate } from "@/lib/i18n/translator";

const tones: Readonly<Record<RunState, Tone>> = {
  queued: "info",
  running: "info",
  done: "warning",
  confirmed: "positive",
  discarded: "neutral",
  cancelled: "neutral",
  failed: "negative",
};

export const RunStateBadge = ({ t, state }: { readonly t: Translate; readonly state: string }) => (
  <StatusBadge tone={tones[state as RunState] ?? "neutral"}>
    {codeText(t, "checkPlanning.states", state)}
  </StatusBadge>
);
