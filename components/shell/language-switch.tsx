"use client";

import { ChoiceSwitch } from "@/components/ui/choice-switch";

/** Posts `locale` = nl or en. Each language is named in itself. */
export function LanguageSwitch({
  current,
  action,
  label,
}: {
  readonly current: "nl" | "en";
  readonly action: (data: FormData) => Promise<void>;
  readonly label: string;
}) {
  return (
    <ChoiceSwitch
      label={label}
      name="locale"
      current={current}
      action={action}
      options={[
        { value: "nl", label: "Nederlands", face: "NL", lang: "nl" },
        { value: "en", label: "English", face: "EN", lang: "en" },
      ]}
    />
  );
}
