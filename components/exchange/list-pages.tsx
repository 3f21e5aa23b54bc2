import { Pagination } from "@/components/ui/pagination";
import type { Translate } from "@/lib/i18n/translator";

type Props = {
  readonly t: Translate;
  readonly page: number;
  readonly total: number;
  readonly size: number;
  readonly href: (page: number) => string;
};

export function ListPages({ t, page, total, size, href }: Props) {
  const pages = Math.max(1, Math.ceil(total / size));
  const texts = {
    previous: t("ui.pagination.previous"),
    next: t("ui.pagination.next"),
    position: t("ui.pagination.position", { page, pages }),
  };
  return <Pagination label={t("ui.pagination.label")} page={page} pages={pages} href={href} texts={texts} />;
}
