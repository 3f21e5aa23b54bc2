// Bundles a TypeScript program for Node: own code in one file under dist/, packages left where npm put them.
import { existsSync } from "node:fs";
import path from "node:path";
import { build, stop } from "esbuild";
import { root } from "./place.mjs";
import { PlainFailure } from "./say.mjs";

/** Programs beside the web application: where they begin. */
export const programs = {
  worker: "lib/exchange/worker/main.ts",
  "cjib-simulator": "lib/exchange/simulator/main.ts",
  // no process of its own: the worker runs it in a thread
  planner: "lib/check-planning/thread.ts",
  seed: "prisma/seed/main.ts",
};

const imports = {
  name: "imports",
  setup({ onResolve, resolve }) {
    // resolved here, because what is not found would pass for a package and only fail when it runs
    onResolve({ filter: /^@\// }, ({ path: name, kind }) =>
      resolve(name.replace("@/", "./"), { resolveDir: root, kind }),
    );
    // the package throws outside a React server build, which these programs are not
    onResolve({ filter: /^server-only$/ }, () => ({ path: path.join(root, "lib/launch/server-only.mjs") }));
    // Next has no exports map, so Node itself wants the whole file name
    onResolve({ filter: /^next\/[a-z-]+$/ }, ({ path: name }) => ({ path: `${name}.js`, external: true }));
  },
};

/**
 * @param {string} entry relative to the repository
 * @param {string} name of the file in dist/
 * @returns {Promise<string|null>} the bundled file, or null when there is no such entry
 */
export async function bundle(entry, name) {
  if (!existsSync(path.join(root, entry))) return null;
  const outfile = path.join(root, "dist", `${name}.mjs`);
  try {
    await build({
      absWorkingDir: root,
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      packages: "external",
      jsx: "automatic",
      sourcemap: true,
      plugins: [imports],
      logLevel: "silent",
    });
  } catch (error) {
    const first = error.errors?.[0];
    const place = first?.location ? `${first.location.file}:${first.location.line}: ` : "";
    throw new PlainFailure(`${entry} kan niet worden gebundeld. ${place}${first?.text ?? error.message}`);
  } finally {
    await stop(); // its service would stay beside us as a process
  }
  return outfile;
}
