import type { Instrumentation } from "next";

/** Errors of requests: their kind, route and digest; never messages or addresses with data. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  const { log } = await import("@/lib/platform/log");
  const { name, digest, code } = error as Error & { digest?: string; code?: string };
  log.error({ kind: name, digest, code, route: context.routePath, in: context.routeType });
};
