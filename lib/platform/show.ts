import "server-only";
import { notFound, redirect } from "next/navigation";
import type { z } from "zod";
import { paths } from "@/lib/paths";
import { currentOccasion, type Occasion } from "./occasion";
import type { Query } from "./query";
import { NotFound } from "./refusal";

/** The occasion of a page: without a session the reader goes to sign-in. */
export async function pageOccasion(): Promise<Occasion> {
  return (await currentOccasion()) ?? redirect(paths.signIn());
}

/** Runs a query for a page; what is not for this reader is the not-found page. */
export async function show<S extends z.ZodType, A>(query: Query<S, A>, input: z.input<S>): Promise<A> {
  const occasion = await pageOccasion();
  try {
    return await query(occasion, input);
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}
