import type { SourceFile } from "@/tests/support/sources";
import { exportsOf, type Finding } from "./house-rules";
import { computations } from "./import-graph";
import { isTest } from "./zones";

/** Names that Next, Vitest, Playwright or Prisma look for themselves. */
const calledByTools =
  /^(default|metadata|generateMetadata|generateViewport|viewport|config|proxy|register|onRequestError|GET|POST|HEAD|dynamic|revalidate|runtime|maxDuration)$/;
const entrances = /^(app|tests\/(e2e|support))\/|^(proxy|instrumentation)\.ts$|\.config\.ts$/;

type Use = { readonly by: string; readonly names: readonly string[] };

/** What is exported and used by nobody, its own file included. A test is asker enough for a computation, not for a query or a command. */
export function unusedExports(files: readonly SourceFile[]): Finding[] {
  const uses = new Map<string, Use[]>();
  for (const file of files)
    for (const { to, names } of file.imports)
      uses.set(to, [...(uses.get(to) ?? []), { by: file.path, names }]);
  const pure = computations(files);
  return files
    .filter((file) => !isTest(file.path))
    .flatMap((file) => unused(file, uses, pure.has(bare(file.path)) || file.path.startsWith("tests/")));
}

const bare = (path: string) => path.replace(/\.tsx?$/, "");

function unused(file: SourceFile, uses: ReadonlyMap<string, readonly Use[]>, testsCount: boolean): Finding[] {
  const path = bare(file.path);
  const asked = [...(uses.get(path) ?? []), ...(uses.get(path.replace(/\/index$/, "")) ?? [])];
  const names = new Set(asked.filter((use) => testsCount || !isTest(use.by)).flatMap((use) => use.names));
  return exportsOf(file)
    .filter((name) => !names.has(name) && !names.has("*"))
    .filter((name) => !(calledByTools.test(name) && entrances.test(file.path)))
    .filter((name) => !hasUseAtHome(file, name))
    .map((name) => `${file.path} exports ${name}, which nobody uses`);
}

/** Used further on in its own file: then it is not dead, and a reader may come to know it by name. */
const hasUseAtHome = (file: SourceFile, name: string): boolean =>
  (file.code.match(new RegExp(`(?<![\\w$.])${name.replace(/\$/g, "\\$")}(?![\\w$])`, "g"))?.length ?? 0) > 1;
