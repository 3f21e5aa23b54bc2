import path from "node:path";
import { describe, expect, test } from "vitest";
import { doneText } from "@/lib/i18n/done-text";
import { en } from "@/lib/i18n/en";
import { nl } from "@/lib/i18n/nl";
import { locales, translator } from "@/lib/i18n/translator";
import { lineOf, type SourceFile, sources } from "@/tests/support/sources";
import { icuArguments, messagesOf, sampleValues } from "./text-tree";

const dutch = messagesOf(nl);
const english = messagesOf(en);
const files = sources().filter((file) => /^(app|components|lib)\//.test(file.path));
const camel = (folder: string) => folder.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Every place where a pattern is found, with what its first group caught. */
const found = (within: readonly SourceFile[], pattern: RegExp) =>
  within.flatMap((file) =>
    [...file.code.matchAll(pattern)].map((m) => ({
      caught: m[1] ?? "",
      place: `${file.path}:${lineOf(file.code, m.index)}`,
      feature: file.path.split("/")[1] ?? "",
    })),
  );

describe("two languages", () => {
  test("say the same things", () => {
    expect(
      [...dutch.keys()].filter((key) => !english.has(key)),
      "missing in English",
    ).toEqual([]);
    expect(
      [...english.keys()].filter((key) => !dutch.has(key)),
      "missing in Dutch",
    ).toEqual([]);
  });

  test("with the same words to fill in", () => {
    const differing = [...dutch].filter(
      ([key, text]) => icuArguments(text).join() !== icuArguments(english.get(key) ?? text).join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test.each(locales)("every message of %s can be said", (locale) => {
    const t = translator(locale) as unknown as (key: string, values: object) => string;
    const failing = [...(locale === "nl" ? dutch : english)].flatMap(([key, text]) => {
      try {
        return t(key, sampleValues(text)) === "" && text !== "" ? [`${key}: empty`] : [];
      } catch (error) {
        return [`${key}: ${error}`];
      }
    });
    expect(failing).toEqual([]);
  });

  test("are two languages: nothing of some length was left untranslated", () => {
    const same = [...dutch].filter(([key, text]) => text === english.get(key) && text.split(" ").length > 4);
    expect(same.map(([key]) => key)).toEqual([]);
  });
});

describe("sentences", () => {
  const sentences = [...dutch, ...english].filter(([key]) => /\.(refusals|done)\.[^.]+$/.test(key));

  test("of refusals and of what was done are whole, and speak to a person", () => {
    const loose = sentences.filter(
      ([, text]) => !/[.?!}]$/.test(text) || /^\p{Ll}/u.test(text) || /\s{2}|^\s|\s$/.test(text),
    );
    expect(loose.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });

  test("Dutch says u, never je", () => {
    const familiar = [...dutch].filter(([, text]) =>
      /(?<![\p{L}'])(je|jij|jou|jouw)(?![\p{L}'])/iu.test(text),
    );
    expect(familiar.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });
});

describe("codes", () => {
  test("every refusal that is thrown has its sentence", () => {
    const thrown = found(files, /new Refusal\(\s*"([^"]+)"/g);
    const silent = thrown.filter(({ caught }) => !dutch.has(caught.replace(".", ".refusals.")));
    expect(silent).toEqual([]);
    expect(thrown.length).toBeGreaterThan(20);
  });

  test("every sentence of a refusal is thrown somewhere", () => {
    const written = files.map((file) => (file.path.startsWith("lib/i18n/") ? "" : file.code)).join("\n");
    const never = [...dutch.keys()]
      .filter((key) => key.includes(".refusals."))
      .filter((key) => {
        const [namespace, , code = ""] = key.split(".");
        // some codes are put together from a rule's own word: then the word stands there alone
        return ![`"${namespace}.${code}"`, `"${code}"`, `refusals.${code}"`, `${code}:`].some((way) =>
          written.includes(way),
        );
      });
    expect(never).toEqual([]);
  });

  test("every `done` in an action has its sentence", () => {
    const actions = files.filter((file) => /^lib\/[^/]+\/(.+-)?actions\.ts$/.test(file.path));
    const whole = found(actions, /"([a-z][a-zA-Z]+\.[a-z][a-z-]*)"/g).filter(
      ({ caught }) => (caught.split(".")[0] ?? "") in nl,
    );
    const short = found(actions, /then:\s*\w+\(\s*"([a-z][a-z-]*)"/g).map((each) => ({
      ...each,
      caught: `${camel(each.feature)}.${each.caught}`,
    }));
    const silent = [...whole, ...short].filter(
      ({ caught }) => !caught.startsWith("signIn.") && doneText(translator("nl"), caught) === null,
    );
    expect(silent.map(({ caught, place }) => `${place} ${caught}`)).toEqual([]);
  });

  const groups = found(files, /codeText\(\s*t,\s*"([^"]+)"/g);
  const codesOf = (group: string) =>
    [...dutch.keys()].filter((key) => key.startsWith(`${group}.`)).map((key) => key.slice(group.length + 1));

  test("every group of codes on a screen exists", () => {
    const empty = groups.filter(({ caught }) => codesOf(caught).length === 0);
    expect(empty.map(({ caught, place }) => `${place} ${caught}`)).toEqual([]);
  });

  test("every state that a screen can show has a text", async () => {
    const silent: string[] = [];
    for (const file of files.filter((each) => /^lib\/[^/]+\/(.+-)?states\.ts$/.test(each.path))) {
      const module = (await import(path.resolve(file.path))) as Record<string, unknown>;
      const namespace = camel(file.path.split("/")[1] ?? "");
      for (const [name, states] of Object.entries(module).filter(([each]) => /States$/.test(each))) {
        const codes = Array.isArray(states) ? states : Object.keys(states as object);
        const shown = [...new Set([...dutch.keys()].map((key) => key.slice(0, key.lastIndexOf("."))))].filter(
          (group) => group.startsWith(`${namespace}.`) && /states$/i.test(group),
        );
        const best = shown
          .map((group) => codes.filter((code) => !codesOf(group).includes(code)))
          .sort((a, b) => a.length - b.length)[0];
        if (best && best.length < codes.length)
          silent.push(...best.map((code) => `${file.path} ${name}: ${code}`));
      }
    }
    expect(silent).toEqual([]);
  });
});
