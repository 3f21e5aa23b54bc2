import type { AddressInfo } from "node:net";
import { log } from "@/lib/platform/log";
import { signingKey } from "../signature/keys";
import { openCounter } from "./counter";
import { openLedger } from "./ledger";
import { openOffice } from "./office";
import { startPostman } from "./postman";

/**
 * Stands in for the CJIB in a demonstration and in tests: takes messages, books them on disk before it answers, and
 * passes them on. For this machine only. Settings: CJIB_URL (where to listen), BAKEN_URL (where the inboxes are),
 * BAKEN_KEYS_DIR, CJIB_LEDGER.
 */
async function main(): Promise<void> {
  const url = new URL(process.env.CJIB_URL ?? "http://127.0.0.1:3100");
  const keysDirectory = process.env.BAKEN_KEYS_DIR ?? ".data/keys";
  const bakenUrl = (process.env.BAKEN_URL ?? "http://localhost:3000").replace(/\/$/, "");
  await signingKey(keysDirectory, "cjib");
  const ledger = openLedger(process.env.CJIB_LEDGER ?? ".data/cjib-ledger.jsonl");
  const office = openOffice(ledger);
  const postman = startPostman(office, { bakenUrl, keysDirectory });
  const server = openCounter({ office, ledger, keysDirectory, wake: postman.wake });

  const stop = () => {
    postman.stop();
    server.close();
    server.closeAllConnections();
    ledger.close();
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, stop);
  server.listen(Number(url.port || 80), "127.0.0.1", () => {
    log.info({ event: "simulator.listening", port: (server.address() as AddressInfo).port });
  });
}

main().catch((error) => {
  log.fatal({ event: "simulator.failed", kind: error instanceof Error ? error.name : typeof error });
  process.exit(1);
});
