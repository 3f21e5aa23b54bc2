// Runs before `npm start` and `npm test` with nothing but Node: installs the locked packages when they are
// missing or no longer those of package-lock.json.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
const stamp = path.join(root, "node_modules", ".installed-lock");

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Baken heeft Node 20.19 of nieuwer nodig; dit is ${process.version}.`);
  process.exit(1);
}

/** Binaries differ by platform and by Node's ABI, so those count besides the lock itself. */
function wantedStamp() {
  return createHash("sha256")
    .update(readFileSync(path.join(root, "package-lock.json")))
    .update(`${process.versions.modules} ${process.platform} ${process.arch}`)
    .digest("hex");
}

/** `npm ci`, through the npm that called us: that needs no shell and works on Windows too. */
function install() {
  const words = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  // NODE_ENV=production would leave out the compiler and the bundler, which the start needs;
  // variables of the outer npm run would be taken for settings of the inner one
  const kept = Object.entries(process.env).filter(
    ([name]) => name !== "NODE_ENV" && !/^npm_(lifecycle|package)_/.test(name),
  );
  const options = { cwd: root, stdio: "inherit", env: Object.fromEntries(kept) };
  const npm = process.env.npm_execpath;
  if (npm) return spawnSync(process.execPath, [npm, ...words], options).status ?? 1;
  return spawnSync("npm", words, { ...options, shell: process.platform === "win32" }).status ?? 1;
}

refuseOldNode();
const wanted = wantedStamp();
const installed = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";
if (installed !== wanted) {
  const why = installed ? "De pakketten zijn gewijzigd" : "De pakketten zijn nog niet geïnstalleerd";
  console.log(`${why}: npm ci (een paar minuten bij de eerste keer)…`);
  rmSync(stamp, { force: true });
  const status = install();
  if (status !== 0) {
    console.error("npm ci is mislukt. Is er verbinding met de pakketbron?");
    process.exit(status);
  }
  writeFileSync(stamp, wanted);
}
