import "server-only";
import type { NextAuthOptions } from "next-auth";
import { decode, encode } from "next-auth/jwt";
import Credentials from "next-auth/providers/credentials";
import { database } from "@/lib/platform/db";
import { environment } from "@/lib/platform/environment";
import { log } from "@/lib/platform/log";
import { sessionCookie } from "@/lib/platform/session-cookie";
import { accountOf, checkPassword, openSession } from "./session";

/** An hour longer than a session lasts, which the database decides: it tells whose form comes in too late. */
const seconds = 11 * 60 * 60;

type Profile = { readonly sub: string; readonly email?: string; readonly email_verified?: boolean };

/**
 * One OIDC provider, from the environment. E-mail is the login by which staff are known here, unless the provider says
 * that it never checked it.
 */
function oidc() {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = environment();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID) return [];
  return [
    {
      id: "oidc",
      name: OIDC_NAME,
      type: "oauth" as const,
      wellKnown: `${OIDC_ISSUER}/.well-known/openid-configuration`,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET ?? "",
      authorization: { params: { scope: "openid email" } },
      idToken: true,
      checks: ["pkce" as const, "state" as const, "nonce" as const],
      profile: ({ sub, email, email_verified }: Profile) => ({
        id: sub,
        email: email_verified === false ? "" : (email ?? ""),
      }),
    },
  ];
}

/**
 * next-auth with sessions of our own: the cookie holds a random reference to a row, so that signing out, idling,
 * the absolute limit and a disabled account take effect at the next request. (Its JSON web tokens survive sign-out.)
 */
export function authOptions(): NextAuthOptions {
  const { name, options } = sessionCookie();
  return {
    session: { strategy: "jwt", maxAge: seconds },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    cookies: { sessionToken: { name, options } },
    providers: [
      Credentials({
        credentials: { login: {}, password: {} },
        authorize: async (given) => {
          const account = await checkPassword(given?.login ?? "", given?.password ?? "");
          return account ? { id: account.staff_id } : null;
        },
      }),
      ...oidc(),
    ],
    callbacks: {
      signIn: async ({ account, user }) =>
        account?.provider !== "oidc" || (await accountOf(user.email ?? "")) !== null,
      jwt: async ({ token, user, account }) => {
        if (!user) return token;
        const staffId =
          account?.provider === "oidc" ? (await accountOf(user.email ?? ""))?.staff_id : user.id;
        return staffId ? { opaque: await openSession(staffId) } : {};
      },
      session: ({ session }) => ({ expires: session.expires }),
    },
    // codes only: what a provider or a database says can hold a person's data
    logger: {
      error: (code) => log.error({ event: "sign-in.failed", code }),
      warn: (code) => log.warn({ event: "sign-in.warned", code }),
      debug: () => undefined,
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.opaque === "string")
          await database().$queryRaw`select priv.close_session(${token.opaque})::text`;
      },
    },
    jwt: {
      maxAge: seconds,
      encode: (params) => (params.salt ? encode(params) : String(params.token?.opaque ?? "")),
      decode: (params) => (params.salt ? decode(params) : params.token ? { opaque: params.token } : null),
    },
  };
}
