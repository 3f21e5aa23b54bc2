"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { paths } from "@/lib/paths";
import { database } from "@/lib/platform/db";
import type { FormState } from "@/lib/platform/form-state";
import { handOver, openForm } from "@/lib/platform/kept-form";
import { occasionOf } from "@/lib/platform/occasion";
import { sessionCookie } from "@/lib/platform/session-cookie";
import { localeCookie, texts, themeCookie } from "@/lib/platform/texts";
import { throughNextAuth } from "./through-next-auth";

const given = z.object({ login: z.string().trim().min(1).max(200), password: z.string().min(1).max(200) });

/** The sealed form that waits for this sign-in, carried along in a hidden field. */
function keptIn(data: FormData): string | null {
  const kept = data.get("kept");
  return typeof kept === "string" && kept !== "" ? kept : null;
}

/** Is the reader, by the cookie as it is now, the one whose form this is? Undefined when nobody is signed in. */
async function isOwnForm(kept: string): Promise<boolean | undefined> {
  const token = (await cookies()).get(sessionCookie().name)?.value;
  const occasion = token ? await occasionOf(token) : null;
  return occasion ? (await openForm(kept, occasion.actor.staffId)) !== null : undefined;
}

/**
 * Signs in with a local account. With a form that waited for it, the page underneath is drawn again and offers the way
 * back; only to the person who typed it.
 */
export async function signIn(_state: FormState, data: FormData): Promise<FormState> {
  const { t } = await texts();
  const kept = keptIn(data);
  if (kept) await handOver(kept);
  const login = data.get("login");
  const parsed = given.safeParse({ login, password: data.get("password") });
  const initialValue = { login: typeof login === "string" ? login.slice(0, 200) : "" };
  if (!parsed.success)
    return {
      result: { status: "error", initialValue, error: { "": [t("signIn.refusals.incomplete")] } },
      refusal: t("signIn.refusals.incomplete"),
    };
  const url = await throughNextAuth("callback/credentials", parsed.data);
  if (url.includes("error="))
    return {
      result: { status: "error", initialValue, error: { "": [t("signIn.refusals.wrong")] } },
      refusal: t("signIn.refusals.wrong"),
    };
  if (kept && (await isOwnForm(kept))) return undefined;
  redirect(paths.home());
}

/** Goes on with a form after signing in elsewhere, in another tab. */
export async function continueForm(data: FormData): Promise<void> {
  const kept = keptIn(data);
  if (!kept || (await isOwnForm(kept)) === false) redirect(paths.home());
  await handOver(kept);
}

/** Starts signing in at the organisation's own identity provider. */
export async function signInElsewhere(): Promise<void> {
  redirect(await throughNextAuth("signin/oidc", { callbackUrl: "/" }));
}

/** Ends the session here and in the database. */
export async function signOut(): Promise<void> {
  const jar = await cookies();
  const { name } = sessionCookie();
  const token = jar.get(name)?.value;
  if (token) await database().$queryRaw`select priv.close_session(${token})::text`;
  jar.delete(name);
  redirect(paths.signIn({ ended: "1" }));
}

const year = 365 * 24 * 60 * 60;

/** Keeps the reader's language. */
export async function chooseLocale(data: FormData): Promise<void> {
  const locale = data.get("locale");
  if (locale === "nl" || locale === "en")
    (await cookies()).set(localeCookie, locale, { path: "/", sameSite: "lax", maxAge: year });
}

/** Keeps light, dark or as the device. */
export async function chooseTheme(data: FormData): Promise<void> {
  const theme = data.get("theme");
  if (theme === "light" || theme === "dark" || theme === "system")
    (await cookies()).set(themeCookie, theme, { path: "/", sameSite: "lax", maxAge: year });
}
