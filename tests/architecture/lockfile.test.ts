import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Entry = Partial<
  Record<"dependencies" | "optionalDependencies" | "devDependencies", Record<string, string>>
> & { readonly resolved?: string; readonly link?: boolean };

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const packages = read("package-lock.json").packages as Record<string, Entry>;

/** Node looks for a package beside the one that wants it, then one level up, and so on. */
function isLocked(from: string, name: string): boolean {
  const place = `${from ? `${from}/` : ""}node_modules/${name}`;
  if (place in packages) return true;
  if (!from) return false;
  const above = from.lastIndexOf("/node_modules/");
  return isLocked(above < 0 ? "" : from.slice(0, above), name);
}

test("the lock holds every package for every platform, or `npm ci` would refuse it", () => {
  const missing = Object.entries(packages).flatMap(([from, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => !isLocked(from, name))
      .map((name) => `${name} (of ${from || "the project"})`),
  );
  expect(missing).toEqual([]);
});

test("the lock names no download address: packages come from the registry that npm is set to", () => {
  expect(Object.keys(packages).filter((name) => packages[name]?.resolved && !packages[name]?.link)).toEqual(
    [],
  );
});

test("every version is exact, so that two installations are the same", () => {
  const { dependencies, devDependencies, optionalDependencies } = read("package.json") as Entry;
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});
