import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";

// Only headers and the origin rule: who may see what is decided at the data, never here.

/** Chain partners post signed messages from their servers; they send no Origin. */
const fromServers = /^\/api\/exchange\//;

function ownOrigin(request: NextRequest): boolean {
  const origin = request.headers.get("origin");
  const own = new URL(process.env.NEXTAUTH_URL ?? request.nextUrl.origin).origin;
  if (origin) return origin === own;
  return request.headers.get("sec-fetch-site") === "same-origin";
}

function policy(nonce: string): string {
  const development = process.env.NODE_ENV === "development";
  const idp = process.env.OIDC_ISSUER ? ` ${new URL(process.env.OIDC_ISSUER).origin}` : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self'",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    `form-action 'self'${idp}`,
  ].join("; ");
}

export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  if (pathname.startsWith("/_next/image")) return new NextResponse(null, { status: 404 });
  const writes = request.method !== "GET" && request.method !== "HEAD";
  if (writes && !fromServers.test(pathname) && !ownOrigin(request))
    return new NextResponse(null, { status: 403 });

  const nonce = randomBytes(16).toString("base64");
  const headers = new Headers(request.headers);
  // Overwritten always: a nonce or policy from the request must never be believed.
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy(nonce));
  headers.delete("x-middleware-subrequest");
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy(nonce));
  response.headers.set("cache-control", "private, no-store");
  return response;
}

export const config = { matcher: ["/((?!_next/static/|favicon.svg).*)"] };
