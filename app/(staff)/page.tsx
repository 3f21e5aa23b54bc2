import { redirect } from "next/navigation";
import { paths } from "@/lib/paths";
import { pageOccasion } from "@/lib/platform/show";

/** Sends each role to its own dashboard. */
export default async function Page() {
  const { actor } = await pageOccasion();
  redirect(actor.role === "exchange" ? paths.signIn() : paths.dashboard(actor.role));
}
