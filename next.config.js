const year = 365 * 24 * 60 * 60;

/** Headers that never change. The content security policy carries a nonce per request: see proxy.ts. */
const everywhere = [
  { key: "Strict-Transport-Security", value: `max-age=${2 * year}; includeSubDomains` },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  // not no-referrer: a browser then posts a form with "Origin: null", and Next refuses the action without JavaScript
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
];

/** Case files must not stay behind in a shared or browser cache. Hashed build files may. */
const notKept = [{ key: "Cache-Control", value: "private, no-store" }];

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // gzip in Node costs a third of the throughput of a large page: the front proxy does it
  compress: false,
  // the image optimiser is the part of Next with the most security advisories, and there are no photos here
  images: { unoptimized: true },
  // otherwise `next dev` writes files of its own into the work tree
  agentRules: false,
  serverExternalPackages: ["@node-rs/argon2", "pg", "graphile-worker", "pino"],
  // `npm test` runs the compiler as a step of its own, over the tests as well
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: "/:path*", headers: everywhere },
    { source: "/((?!_next/static/).*)", headers: notKept },
  ],
};

export default config;
