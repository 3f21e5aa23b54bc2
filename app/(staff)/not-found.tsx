import { NotFoundText } from "@/components/shell/not-found-text";
import { texts } from "@/lib/platform/texts";

export default async function NotFound() {
  const { t } = await texts();
  return <NotFoundText t={t} />;
}
