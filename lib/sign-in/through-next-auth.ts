import "server-only";
import { cookies } from "next/headers";
import { environment } from "@/lib/platform/environment";

const inside = () => `http://127.0.0.1:${process.env.PORT ?? "3000"}`;

/**
 * Posts a form to next-auth on the user's behalf and hands its cookies to the browser: its own forms need a token that a
 * page cannot set without a script. Returns the address next-auth sends the browser to.
 */
export async function throughNextAuth(
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<string> {
  const origin = new URL(environment().NEXTAUTH_URL);
  const headers = {
    host: origin.host,
    "x-forwarded-host": origin.host,
    "x-forwarded-proto": origin.protocol.slice(0, -1),
    origin: origin.origin,
  };
  const start = await fetch(`${inside()}/api/auth/csrf`, { headers, cache: "no-store" });
  const { csrfToken } = (await start.json()) as { csrfToken: string };
  const cookie = start.headers
    .getSetCookie()
    .map((c) => c.split(";")[0])
    .join("; ");
  const answer = await fetch(`${inside()}/api/auth/${path}`, {
    method: "POST",
    headers: { ...headers, cookie, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ ...fields, csrfToken, json: "true" }),
    redirect: "manual",
    cache: "no-store",
  });
  const jar = await cookies();
  for (const line of answer.headers.getSetCookie()) setCookie(jar, line);
  const { url } = (await answer.json().catch(() => ({ url: "/sign-in?error=1" }))) as { url: string };
  return url;
}

function setCookie(jar: Awaited<ReturnType<typeof cookies>>, line: string): void {
  const [pair = "", ...attributes] = line.split(/;\s*/);
  const at = pair.indexOf("=");
  const has = (name: string) => attributes.some((a) => a.toLowerCase() === name);
  const maxAge = attributes.find((a) => a.toLowerCase().startsWith("max-age="))?.slice(8);
  const expires = attributes.find((a) => a.toLowerCase().startsWith("expires="))?.slice(8);
  jar.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)), {
    httpOnly: true,
    secure: has("secure"),
    sameSite: "lax",
    path: "/",
    ...(maxAge ? { maxAge: Number(maxAge) } : expires ? { expires: new Date(expires) } : {}),
  });
}
