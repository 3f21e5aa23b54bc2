import { ButtonLink } from "@/components/ui/button-link";
import { paths } from "@/lib/paths";
import { texts } from "@/lib/platform/texts";

/** Missing and not for you look the same. */
export async function NotFoundText() {
  const { t } = await texts();
  return (
    <div className="grid justify-items-start gap-4">
      <h1 className="text-2xl font-bold">{t("shell.notFound.title")}</h1>
      <p>{t("shell.notFound.text")}</p>
      <ButtonLink href={paths.home()}>{t("shell.notFound.home")}</ButtonLink>
    </div>
  );
}
