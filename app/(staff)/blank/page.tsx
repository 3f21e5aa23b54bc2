import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageOccasion } from "@/lib/platform/show";

export const metadata: Metadata = { title: "Leeg" };

/** The measure of `npm run bench`: what a signed-in page costs before it shows anything. Elsewhere it does not exist. */
export default async function Page() {
  if (process.env.BAKEN_BENCH !== "1") notFound();
  await pageOccasion();
  return null;
}
