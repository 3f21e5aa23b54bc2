import path from "node:path";
import type { Command } from "@/lib/platform/command";
import type { Query } from "@/lib/platform/query";
import { sources } from "./sources";

export type Registered = {
  readonly file: string;
  readonly exportedAs: string;
  readonly made: Query | Command;
};

const isMade = (value: unknown): value is Query | Command =>
  typeof value === "function" && "definition" in value && "sort" in value;

/** Every query and command of the house, found by loading each file that makes one. */
export async function registry(): Promise<readonly Registered[]> {
  const makers = sources().filter(
    (file) =>
      /^lib\/(?!platform\/)/.test(file.path) &&
      !/\.test\.ts$/.test(file.path) &&
      /\bdefine(Statement)?(Query|Command)\b/.test(file.code),
  );
  const loaded = await Promise.all(
    makers.map(async ({ path: file }) => {
      const module = (await import(path.resolve(file))) as Record<string, unknown>;
      return Object.entries(module).flatMap(([exportedAs, made]) =>
        isMade(made) ? [{ file, exportedAs, made }] : [],
      );
    }),
  );
  return loaded.flat().sort((a, b) => a.made.definition.name.localeCompare(b.made.definition.name));
}
