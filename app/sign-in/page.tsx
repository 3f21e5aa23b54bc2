import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInPage } from "@/components/sign-in/sign-in-page";
import { paths } from "@/lib/paths";
import { environment } from "@/lib/platform/environment";
import { formKey } from "@/lib/platform/form-key";
import { currentOccasion } from "@/lib/platform/occasion";
import { texts, theme } from "@/lib/platform/texts";
import { chooseLocale, chooseTheme, continueForm, signIn, signInElsewhere } from "@/lib/sign-in/actions";
import { demonstration } from "@/lib/sign-in/demonstration";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("signIn.title") };
}

type Props = { readonly searchParams: Promise<{ error?: string; ended?: string }> };

export default async function Page({ searchParams }: Props) {
  if (await currentOccasion()) redirect(paths.home());
  const { error, ended } = await searchParams;
  const { t, locale } = await texts();
  const { OIDC_ISSUER, OIDC_NAME } = environment();
  return (
    <SignInPage
      t={t}
      locale={locale}
      theme={await theme()}
      notice={error ? "failed" : ended ? "ended" : null}
      provider={OIDC_ISSUER ? OIDC_NAME : null}
      demonstration={demonstration()}
      formKey={formKey()}
      actions={{ signIn, signInElsewhere, chooseLocale, chooseTheme, continueForm }}
    />
  );
}
