import type { ReactNode } from "react";
import { LanguageSwitch } from "@/components/shell/language-switch";
import { navigationOf } from "@/components/shell/navigation-of";
import { SignOutButton } from "@/components/shell/sign-out-button";
import { StaffShell } from "@/components/shell/staff-shell";
import { ThemeSwitch } from "@/components/shell/theme-switch";
import { FormKept } from "@/components/sign-in/form-kept";
import { SignInPage } from "@/components/sign-in/sign-in-page";
import { KeptForm } from "@/components/ui/kept-form";
import { codeText } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { environment } from "@/lib/platform/environment";
import { formKey } from "@/lib/platform/form-key";
import { pageOccasion } from "@/lib/platform/show";
import { texts, theme } from "@/lib/platform/texts";
import {
  chooseLocale,
  chooseTheme,
  continueForm,
  signIn,
  signInElsewhere,
  signOut,
} from "@/lib/sign-in/actions";
import { demonstration } from "@/lib/sign-in/demonstration";
import { interruptedForm } from "@/lib/sign-in/interrupted-form";

/** Sent without JavaScript after the session ran out: the sign-in stands in for the page and carries the form along. */
async function SignInFirst({ kept }: { readonly kept: string }) {
  const { t, locale } = await texts();
  const { OIDC_ISSUER, OIDC_NAME } = environment();
  return (
    <SignInPage
      t={t}
      locale={locale}
      theme={await theme()}
      notice={null}
      provider={OIDC_ISSUER ? OIDC_NAME : null}
      demonstration={demonstration()}
      formKey={formKey()}
      kept={kept}
      actions={{ signIn, signInElsewhere, chooseLocale, chooseTheme, continueForm }}
    />
  );
}

export default async function StaffLayout({ children }: { readonly children: ReactNode }) {
  const interrupted = await interruptedForm();
  if (interrupted?.wants === "sign-in") return <SignInFirst kept={interrupted.kept} />;
  const { actor } = await pageOccasion();
  const { t, locale } = await texts();
  const covered = Math.max(0, actor.standsInFor.length - 1);
  const notice = [
    ...(environment().BAKEN_DEMO === "1" ? [t("shell.demonstration")] : []),
    ...(covered > 0 ? [t("shell.covering", { count: covered })] : []),
  ].join(" ");
  return (
    <StaffShell
      home={paths.home()}
      person={{ name: actor.name, role: codeText(t, "shell.roles", actor.role), unit: actor.place }}
      navigation={navigationOf(t, actor.role)}
      texts={{
        product: t("ui.shell.product"),
        tagline: t("ui.shell.tagline"),
        skip: t("ui.shell.skip"),
        mainNavigation: t("ui.shell.mainNavigation"),
        quickNavigation: t("ui.shell.quickNavigation"),
        menu: t("ui.shell.menu"),
        signedInAs: t("ui.shell.signedInAs"),
      }}
      languageSwitch={
        <LanguageSwitch current={locale} action={chooseLocale} label={t("ui.shell.language")} />
      }
      themeSwitch={
        <ThemeSwitch
          current={await theme()}
          action={chooseTheme}
          texts={{
            label: t("ui.shell.theme"),
            light: t("ui.shell.themeLight"),
            dark: t("ui.shell.themeDark"),
            system: t("ui.shell.themeSystem"),
          }}
        />
      }
      signOut={<SignOutButton label={t("ui.shell.signOut")} action={signOut} />}
      notice={notice || undefined}
    >
      <KeptForm fields={interrupted?.fields ?? null}>
        {interrupted ? <FormKept t={t} fields={interrupted.fields} /> : null}
        {children}
      </KeptForm>
    </StaffShell>
  );
}
