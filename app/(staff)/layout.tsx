import type { ReactNode } from "react";
import { LanguageSwitch } from "@/components/shell/language-switch";
import { navigationOf } from "@/components/shell/navigation-of";
import { SignOutButton } from "@/components/shell/sign-out-button";
import { StaffShell } from "@/components/shell/staff-shell";
import { ThemeSwitch } from "@/components/shell/theme-switch";
import { codeText } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { environment } from "@/lib/platform/environment";
import { pageOccasion } from "@/lib/platform/show";
import { texts, theme } from "@/lib/platform/texts";
import { chooseLocale, chooseTheme, signOut } from "@/lib/sign-in/actions";

export default async function StaffLayout({ children }: { readonly children: ReactNode }) {
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
      {children}
    </StaffShell>
  );
}
