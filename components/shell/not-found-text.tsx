import { ButtonLink } from "@/components/ui/button-link";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

/** Missing and not for you look the same. */
export function NotFoundText({ t }: { readonly t: Translate }) {
  return (
    <div className="grid justify-items-start gap-4">
      <h1 className="text-2xl font-bold">{t("shell.notFound.title")}</h1>
      <p>{t("shell.notFound.text")}</p>
      <ButtonLink href={paths.home()}>{t("shell.notFound.home")}</ButtonLink>
    </div>
  );
}
