import { Button } from "@/components/ui/button";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

type Props = {
  readonly t: Translate;
  readonly provider: string;
  readonly kept: string;
  readonly action: (data: FormData) => Promise<void>;
};

/**
 * Signing in at the identity provider while a form waits: in another tab, because this page, which carries the form,
 * would not come back from there.
 */
export function SignInBeside({ t, provider, kept, action }: Props) {
  return (
    <div className="grid gap-3">
      <p>
        <a href={paths.signIn()} target="_blank" rel="noopener" className="underline">
          {t("signIn.beside", { name: provider })}
        </a>
      </p>
      <form action={action}>
        <input type="hidden" name="kept" value={kept} />
        <Button>{t("signIn.besideDone")}</Button>
      </form>
    </div>
  );
}
