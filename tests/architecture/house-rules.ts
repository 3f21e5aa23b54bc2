import { lineOf, type SourceFile } from "@/tests/support/sources";

export type Finding = string;

type Habit = {
  readonly words: string;
  readonly pattern: RegExp;
  /** Files to which the rule applies. */
  readonly within: RegExp;
  /** Files that may, each for the reason beside it. */
  readonly except?: RegExp;
};

const product = /^(app|components|lib|prisma)\/|^(proxy|instrumentation)\.ts$/;
const everywhere = /./;
const palette =
  "slate|gray|zinc|neutral|stone|red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|pink|rose|white|black";

export const habits: readonly Habit[] = [
  {
    words: "the clock is read in one place; everyone else is told what time it is",
    pattern: /new Date\(\s*\)|\bDate\.now\(|\bTemporal\.Now\b/g,
    within: product,
    // the partner in the demonstration is another house with a clock of its own
    except: /^lib\/exchange\/simulator\/clock\.ts$/,
  },
  {
    words: "no any, no muted compiler",
    pattern: /[:<|&]\s*any\b(?=\s*[;,)=\]}|&>[]|\s*$)|\bas any\b|@ts-(ignore|nocheck|expect-error)/gm,
    within: everywhere,
  },
  { words: "no raw HTML", pattern: /dangerouslySetInnerHTML/g, within: product },
  { words: "no style attribute: the content policy refuses it", pattern: /\sstyle=[{"]/g, within: product },
  {
    words: "no console: the application logs through lib/platform/log.ts",
    pattern: /\bconsole\.\w+/g,
    within: /^(app|components|lib)\//,
    // programs of their own that speak to a terminal
    except: /^lib\/(launch\/|exchange\/(simulator|worker)\/main\.ts)/,
  },
  {
    words: "colours only by token: a palette colour has no dark side",
    pattern: new RegExp(
      `\\b(?:bg|text|border|ring|fill|stroke|from|to|via|outline|decoration|divide|accent|caret|shadow)-(?:${palette})(?:-\\d{2,3})?\\b|\\[#[0-9a-fA-F]{3,8}\\]`,
      "g",
    ),
    within: /^(app|components)\//,
  },
  {
    words:
      "a setting of the session must end with its transaction, or the next user of the connection has it",
    pattern: /set_config\([^)]*,\s*false\s*\)/g,
    within: product,
  },
  {
    words: "no skipped tests, no lonely tests",
    pattern: /\b(?:test|it|describe)\.(?:skip|only|todo|fixme|skipIf|fails)\b/g,
    within: /^tests\/|\.test\.tsx?$/,
  },
  {
    words: "primitives get their words as props",
    pattern: /from "@\/lib\/i18n\//g,
    within: /^components\/ui\/.*\.tsx$/,
  },
  { words: "no enums", pattern: /^\s*(?:export\s+)?(?:const\s+)?enum\s/gm, within: everywhere },
  {
    words: "no classes but errors",
    pattern: /^\s*(?:export\s+)?(?:abstract\s+)?class\s+(?!\w+ extends \w*(?:Error|Refusal|Failure)\b)\w+/gm,
    within: product,
  },
  {
    words: "raw SQL only with bound values",
    pattern: /\$(?:queryRawUnsafe|executeRawUnsafe|executeRaw)\b/g,
    within: /^(app|components|lib)\//,
  },
];

/** The rules' own seeded faults would break them. */
const ownFaults = /^tests\/architecture\/house[\w.-]*\.ts$/;

export const badHabits = (files: readonly SourceFile[]): Finding[] =>
  files
    .filter((file) => !ownFaults.test(file.path))
    .flatMap((file) =>
      habits
        .filter((habit) => habit.within.test(file.path) && !habit.except?.test(file.path))
        .flatMap((habit) =>
          [...file.code.matchAll(habit.pattern)].map(
            (m) => `${file.path}:${lineOf(file.code, m.index)} ${m[0].trim()}: ${habit.words}`,
          ),
        ),
    );

const longest = 250;
/** A feature's tests against the database are told one after another: they read as one commentary. */
const longestStory = 500;

export const tooLong = (files: readonly SourceFile[]): Finding[] =>
  files
    .map(({ path, text }) => ({
      path,
      lines: text.trimEnd().split("\n").length,
      most: path.startsWith("tests/integration/") ? longestStory : longest,
    }))
    .filter(({ lines, most }) => lines > most)
    .map(({ path, lines, most }) => `${path} has ${lines} lines; at most ${most}`);

const emptyNames = /^(utils?|helpers?|misc|common|types?|service|manager|shared|constants)$/;

/** Names that say nothing about what is inside. */
export const emptyNamed = (paths: readonly string[]): Finding[] =>
  paths.filter((path) =>
    path.split("/").some((part) => emptyNames.test(part.replace(/\.(test\.)?(tsx?|mjs|css|sql|md)$/, ""))),
  );

const exported =
  /^export\s+(default\s+)?(?:async\s+)?(?:const|let|function\*?|class|type|interface)\s+([\w$]+)|^export\s+(?:type\s+)?\{([^}]*)\}(?!\s*from)/gm;

const listed = (names: string): string[] =>
  names
    .split(",")
    .map(
      (part) =>
        part
          .trim()
          .split(/\s+as\s+/)
          .at(-1) ?? "",
    )
    .filter(Boolean);

export const exportsOf = (file: SourceFile): readonly string[] =>
  [...file.code.matchAll(exported)].flatMap(([, byDefault, name, list]) =>
    byDefault ? ["default"] : name ? [name] : listed(list ?? ""),
  );

/** `export const x = formAction(` is the only shape of a server action: it checks session, role, input and key. */
export function looseActions(
  files: readonly SourceFile[],
  allowed: Readonly<Record<string, readonly string[]>>,
): Finding[] {
  return files
    .filter((file) => /^\s*["']use server["']/.test(file.code))
    .flatMap((file) => {
      const good = [...file.code.matchAll(/^export const ([\w$]+) = formAction\(/gm)].map((m) => m[1] ?? "");
      return exportsOf(file)
        .filter((name) => !good.includes(name) && !allowed[file.path]?.includes(name))
        .map((name) => `${file.path} exports ${name}: not built by formAction`);
    });
}
