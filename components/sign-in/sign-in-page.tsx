import { LanguageSwitch } from "@/components/shell/language-switch";
import { Logo } from "@/components/shell/logo";
import { type ThemeChoice, ThemeSwitch } from "@/components/shell/theme-switch";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { formTexts } from "@/components/ui/form-texts";
import type { Locale, Translate } from "@/lib/i18n/translator";
import type { FormAction } from "@/lib/platform/form-state";
import { DemonstrationAccounts } from "./demonstration-accounts";
import { SignInBeside } from "./sign-in-beside";

type Action = (data: FormData) => Promise<void>;

type Props = {
  readonly t: Translate;
  readonly locale: Locale;
  readonly theme: ThemeChoice;
  readonly notice: "failed" | "ended" | null;
  /** Name of the organisation's identity provider, when there is one. */
  readonly provider: string | null;
  readonly demonstration: Parameters<typeof DemonstrationAccounts>[0]["demonstration"] | null;
  readonly formKey: string;
  /** A form that came in after its session ran out, sealed: it waits for this sign-in. */
  readonly kept?: string;
  readonly actions: {
    readonly signIn: FormAction;
    readonly signInElsewhere: Action;
    readonly chooseLocale: Action;
    readonly chooseTheme: Action;
    readonly continueForm: Action;
  };
};

export function SignInPage(props: Props) {
  const { t, locale, theme, notice, provider, demonstration, formKey, kept, actions } = props;
  const themes = {
    label: t("ui.shell.theme"),
    light: t("ui.shell.themeLight"),
    dark: t("ui.shell.themeDark"),
    system: t("ui.shell.themeSystem"),
  };
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-5xl content-start gap-8 px-4 py-8 lg:py-16">
      <header className="flex flex-wrap items-start justify-between gap-4">
        <div className="flex items-center gap-4">
          <Logo className="size-14" />
          <div>
            <h1 className="text-3xl font-bold tracking-tight">{t("signIn.welcome")}</h1>
            <p className="text-ink-subtle">{t("signIn.lead")}</p>
          </div>
        </div>
        {kept ? null : (
          <div className="flex gap-2">
            <LanguageSwitch current={locale} action={actions.chooseLocale} label={t("ui.shell.language")} />
            <ThemeSwitch current={theme} action={actions.chooseTheme} texts={themes} />
          </div>
        )}
      </header>
      {notice ? (
        <Alert tone={notice === "failed" ? "negative" : "info"} title={t(`signIn.${notice}`)} />
      ) : null}
      {kept ? (
        <Alert tone="warning" title={t("signIn.keptTitle")}>
          {t("signIn.keptText")}
        </Alert>
      ) : null}
      <div className="grid items-start gap-8 md:grid-cols-2">
        <section className="grid gap-4 rounded-lg border border-line bg-panel p-6" aria-labelledby="sign-in">
          <h2 id="sign-in" className="text-xl font-bold">
            {t("signIn.title")}
          </h2>
          {provider && kept ? (
            <SignInBeside t={t} provider={provider} kept={kept} action={actions.continueForm} />
          ) : provider ? (
            <form action={actions.signInElsewhere}>
              <Button>{t("signIn.elsewhere", { name: provider })}</Button>
            </form>
          ) : null}
          <ActionForm
            action={actions.signIn}
            formKey={formKey}
            texts={formTexts(t)}
            fields={[
              {
                kind: "text",
                name: "login",
                label: t("signIn.login"),
                required: true,
                inputMode: "email",
                autoComplete: "username",
              },
              {
                kind: "password",
                name: "password",
                label: t("signIn.password"),
                required: true,
                autoComplete: "current-password",
              },
              ...(kept ? [{ kind: "hidden", name: "kept", value: kept } as const] : []),
            ]}
            submits={[{ label: t("signIn.submit") }]}
          />
        </section>
        {demonstration ? (
          <DemonstrationAccounts t={t} demonstration={demonstration} action={actions.signIn} kept={kept} />
        ) : null}
      </div>
    </main>
  );
}
