import type { Metadata } from "next";
import { NotFoundText } from "@/components/shell/not-found-text";
import { texts } from "@/lib/platform/texts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("shell.notFound.title") };
}

export default async function NotFound() {
  const { t } = await texts();
  return (
    <main className="mx-auto max-w-2xl px-4 py-16">
      <NotFoundText t={t} />
    </main>
  );
}
