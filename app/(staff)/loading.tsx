import { Skeleton } from "@/components/ui/skeleton";
import { texts } from "@/lib/platform/texts";

export default async function Loading() {
  const { t } = await texts();
  return <Skeleton label={t("ui.state.loading")} lines={8} />;
}
