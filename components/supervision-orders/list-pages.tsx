import { Pagination } from "@/components/ui/pagination";
import type { Translate } from "@/lib/i18n/translator";

type Props = {
  readonly t: Translate;
  readonly list: { readonly page: number; readonly pages: number };
  readonly href: (page: number) => string;
};

/** The links below a list of more than one page, in the words of the house. */
export function ListPages({ t, list, href }: Props) {
  return (
    <Pagination
      label={t("ui.pagination.label")}
      page={list.page}
      pages={list.pages}
      href={href}
      texts={{
        previous: t("ui.pagination.previous"),
        next: t("ui.pagination.next"),
        position: t("ui.pagination.position", { page: list.page, pages: list.pages }),
      }}
    />
  );
}
