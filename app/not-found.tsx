import { NotFoundText } from "@/components/shell/not-found-text";
import { texts } from "@/lib/platform/texts";

export default async function NotFound() {
  const { t } = await texts();
  return (
    <main className="mx-auto max-w-2xl px-4 py-16">
      <NotFoundText t={t} />
    </main>
  );
}
