import path from "node:path";
import { urlAs } from "@/lib/launch/database.mjs";
import { programsOf } from "@/lib/launch/environment.mjs";
import { freePort } from "@/lib/launch/ports.mjs";
import { secretsOf } from "@/lib/launch/secrets.mjs";
import { untilAnswering } from "@/lib/launch/stack.mjs";
import { keepRunning } from "@/lib/launch/supervisor.mjs";
import { stack } from "./control";

/**
 * A second web application on the same database, as an organisation would run it: no demonstration, and the settings
 * it is given. `settings` gets the origin, because a provider must know it first.
 */
export async function startSecondWeb(
  settings: (origin: string) => Promise<Readonly<Record<string, string>>>,
) {
  const { ownerUrl, keysDirectory } = stack();
  const home = path.dirname(keysDirectory);
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const secrets = secretsOf(home);
  const place = {
    home,
    port,
    origin,
    host: "127.0.0.1",
    demo: false,
    secret: secrets.nextAuth,
    cjibUrl: undefined,
  };
  const urls = {
    DATABASE_APP_URL: urlAs(ownerUrl, "baken_app", secrets.role("baken_app")),
    DATABASE_SIGN_IN_URL: urlAs(ownerUrl, "baken_sign_in", secrets.role("baken_sign_in")),
  };
  const [web] = programsOf(place, urls, {}, { simulator: false });
  if (!web) throw new Error("the list of programs begins with the web application");
  const env = { ...web.env, BAKEN_URL: origin, ...(await settings(origin)) };
  const kept = keepRunning({ ...web, env });
  const outcome = await untilAnswering(place);
  if (outcome !== "klaar") throw new Error(`second web application: ${outcome}`);
  return { origin, stop: kept.stop };
}
