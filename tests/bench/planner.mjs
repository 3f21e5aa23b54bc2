// `npm run bench -- planner`: how long planning takes, whether every promise is held, and how even the draw is.
import { spawn } from "node:child_process";
import { bundle } from "../../lib/launch/bundle.mjs";

/** @param {readonly string[]} words `--seeds 200`, `--years 460` and `--draws short` (part of a name) */
export async function benchPlanner(words) {
  const file = await bundle("tests/bench/planner/main.ts", "bench-planner");
  const child = spawn(process.execPath, ["--enable-source-maps", file, ...words], { stdio: "inherit" });
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  process.exit(code ?? 1);
}
