import { codeText, type Translate } from "@/lib/i18n/translator";
import type { FormAction } from "@/lib/platform/form-state";
import { OneClick } from "./one-click";

type Props = {
  readonly t: Translate;
  readonly demonstration: {
    readonly password: string;
    readonly accounts: readonly {
      readonly login: string;
      readonly name: string;
      readonly role: string;
      readonly place: string;
    }[];
  };
  readonly action: FormAction;
  /** A form that waits for this sign-in, sealed. */
  readonly kept?: string;
};

/** One button per role; exists only in the demonstration. */
export function DemonstrationAccounts({ t, demonstration, action, kept }: Props) {
  return (
    <section
      className="grid gap-4 rounded-lg border border-line bg-panel p-6"
      aria-labelledby="demonstration"
    >
      <div>
        <h2 id="demonstration" className="text-xl font-bold">
          {t("signIn.demoTitle")}
        </h2>
        <p className="text-ink-subtle">{t("signIn.demoText")}</p>
      </div>
      <ul className="grid gap-2">
        {demonstration.accounts.map(({ login, name, role, place }) => (
          <li key={login}>
            <OneClick
              action={action}
              login={login}
              password={demonstration.password}
              kept={kept}
              label={t("signIn.demoAs", { name })}
            >
              <span className="grid text-left leading-tight">
                <span className="font-semibold">{codeText(t, "shell.roles", role)}</span>
                <span className="text-sm text-ink-subtle">
                  {name} · {place}
                </span>
              </span>
            </OneClick>
          </li>
        ))}
      </ul>
    </section>
  );
}
