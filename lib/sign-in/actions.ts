"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { paths } from "@/lib/paths";
import { database } from "@/lib/platform/db";
import type { FormState } from "@/lib/platform/form-state";
import { sessionCookie } from "@/lib/platform/session-cookie";
import { localeCookie, texts, themeCookie } from "@/lib/platform/texts";
import { throughNextAuth } from "./through-next-auth";

const given = z.object({ login: z.string().trim().min(1).max(200), password: z.string().min(1).max(200) });

/** Signs in with a local account. */
export async function signIn(_state: FormState, data: FormData): Promise<FormState> {
  const { t } = await texts();
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
  redirect(paths.home());
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
