import { environment } from "./environment";

/** `__Host-` binds the cookie to this host and to TLS; plain http exists only on one's own machine. */
export function sessionCookie() {
  const secure = environment().NEXTAUTH_URL.startsWith("https://");
  return {
    name: secure ? "__Host-baken-session" : "baken-session",
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
  };
}
