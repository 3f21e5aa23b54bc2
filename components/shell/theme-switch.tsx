import { Monitor, Moon, Sun } from "lucide-react";
import { ChoiceSwitch } from "@/components/ui/choice-switch";

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
        { value: "light", label: texts.light, face: <Sun className="size-4" /> },
        { value: "dark", label: texts.dark, face: <Moon className="size-4" /> },
        { value: "system", label: texts.system, face: <Monitor className="size-4" /> },
      ]}
    />
  );
}
