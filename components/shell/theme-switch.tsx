"use client";

import { ChoiceSwitch } from "@/components/ui/choice-switch";
import { Icon } from "@/components/ui/icon";

export type ThemeChoice = "system" | "light" | "dark";

/** Posts `theme` = system, light or dark. The layout writes data-theme on <html>, nothing for system. */
export function ThemeSwitch({
  current,
  action,
  texts,
}: {
  readonly current: ThemeChoice;
  readonly action: (data: FormData) => Promise<void>;
  readonly texts: { readonly label: string } & Readonly<Record<ThemeChoice, string>>;
}) {
  return (
    <ChoiceSwitch
      label={texts.label}
      name="theme"
      current={current}
      action={action}
      options={[
        { value: "light", label: texts.light, face: <Icon name="sun" /> },
        { value: "dark", label: texts.dark, face: <Icon name="moon" /> },
        { value: "system", label: texts.system, face: <Icon name="monitor" /> },
      ]}
    />
  );
}
