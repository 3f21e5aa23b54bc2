import pg from "pg";
import { closeDatabases } from "@/lib/platform/db";
import { tellDemonstration } from "./demonstration";
import { seedStaff } from "./staff";

/** About as many as three organisations need to fill every screen. */
const usual = 600;

const { DATABASE_URL: ownerUrl, DATABASE_WORKER_URL: workerUrl } = process.env;
if (!ownerUrl || !workerUrl) throw new Error("DATABASE_URL and DATABASE_WORKER_URL are needed");

const owner = new pg.Client({ connectionString: ownerUrl });
await owner.connect();
await seedStaff(owner);
await owner.end();

const orders = Number(process.env.BAKEN_DEMO_ORDERS ?? usual);
let said = performance.now();
await tellDemonstration({
  ownerUrl,
  workerUrl,
  keysDirectory: process.env.BAKEN_KEYS_DIR ?? ".data/keys",
  orders,
  progress: (told, total) => {
    if (performance.now() - said < 4_000 && told < total) return;
    said = performance.now();
    process.stdout.write(`  ${told} van ${total} opdrachten\n`);
  },
});
await closeDatabases();
process.exit(0);
