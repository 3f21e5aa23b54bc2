// The project's own source files as text, for the tests that keep the house in order.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { withoutComments } from "./without-comments";

export type Import = {
  /** Repository path without extension (`lib/staff/rules`), or a package's name. */
  readonly to: string;
  /** As written: `./rules`, `@/lib/staff/rules`, `zod`. */
  readonly written: string;
  readonly line: number;
  readonly typeOnly: boolean;
  readonly names: readonly string[];
  readonly reexport: boolean;
};

export type SourceFile = {
  readonly path: string;
  readonly text: string;
  /** The text with its comments blanked; lines stay where they were. */
  readonly code: string;
  readonly imports: readonly Import[];
};

const folders = ["app", "components", "lib", "prisma", "tests", "public", ".ci"];
const left = /(^|\/)(node_modules|generated|\.next|\.data)(\/|$)/;

/** Every file of the project, as repository paths with forward slashes. */
export function projectFiles(): readonly string[] {
  const top = readdirSync(".", { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
  const deep = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join("/")),
  );
  return [...top, ...deep].filter((file) => !left.test(file)).sort();
}

/** The TypeScript of the project with its imports. */
export const sources = (): readonly SourceFile[] =>
  projectFiles()
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
    .map((file) => sourceFile(file, readFileSync(file, "utf8")));

export function sourceFile(file: string, text: string): SourceFile {
  const code = withoutComments(text);
  return { path: file, text, code, imports: importsIn(file, code) };
}

const statement =
  /^[ \t]*(import|export)\s+(type\s+)?((?:[\w$*{},\s]|\btype\b)*?)\s*\bfrom\s*["']([^"'\n]+)["']/gm;
const bare = /^[ \t]*import\s*["']([^"'\n]+)["']/gm;
const dynamic = /(typeof\s+)?\bimport\(\s*["']([^"'\n]+)["']\s*\)/g;

function importsIn(file: string, code: string): Import[] {
  const at = (index: number, match: string) => lineOf(code, index + match.length - match.trimStart().length);
  const found: Import[] = [];
  for (const m of code.matchAll(statement)) {
    const [whole, keyword, typed, clause = "", written = ""] = m;
    if (keyword === "export" && !/^[{*]/.test(clause.trim())) continue;
    found.push({
      ...target(file, written),
      line: at(m.index, whole),
      typeOnly: Boolean(typed) || onlyTypes(clause),
      names: namesIn(clause),
      reexport: keyword === "export",
    });
  }
  for (const m of code.matchAll(bare))
    found.push({
      ...target(file, m[1] ?? ""),
      line: at(m.index, m[0]),
      typeOnly: false,
      names: [],
      reexport: false,
    });
  for (const m of code.matchAll(dynamic)) {
    const typeOnly = Boolean(m[1]) || code[m.index + m[0].length] === "[";
    found.push({
      ...target(file, m[2] ?? ""),
      line: at(m.index, m[0]),
      typeOnly,
      names: ["*"],
      reexport: false,
    });
  }
  return found;
}

const inBraces = (clause: string): string[] =>
  (/\{([^}]*)\}/.exec(clause)?.[1] ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);

function onlyTypes(clause: string): boolean {
  const names = inBraces(clause);
  return /^\s*\{/.test(clause) && names.length > 0 && names.every((name) => name.startsWith("type "));
}

function namesIn(clause: string): string[] {
  const names = inBraces(clause).map((name) => name.replace(/^type\s+/, "").split(/\s+as\s+/)[0] ?? "");
  const before = clause
    .replace(/\{[^}]*\}/, "")
    .replace(/,/g, " ")
    .trim();
  if (before.startsWith("*")) names.push("*");
  else if (before) names.push("default");
  return names;
}

function target(file: string, written: string): { to: string; written: string } {
  const plain = (p: string) => p.replace(/\.tsx?$/, "");
  if (written.startsWith("@/")) return { written, to: plain(written.slice(2)) };
  if (written.startsWith("."))
    return { written, to: plain(path.posix.join(path.posix.dirname(file), written)) };
  return { written, to: written };
}

/** The line, from 1, on which a position stands. */
export const lineOf = (text: string, index: number): number => text.slice(0, index).split("\n").length;
