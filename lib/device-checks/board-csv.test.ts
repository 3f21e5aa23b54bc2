import { expect, test } from "vitest";
import { csvText } from "./board-csv";

test("semicolons, quotes and a mark in front", () => {
  expect(
    csvText([
      ["Cliënt", "Stand"],
      ['O"Neil; P.', "Te laat"],
    ]),
  ).toBe('\uFEFF"Cliënt";"Stand"\r\n"O""Neil; P.";"Te laat"\r\n');
});

test.each(["=1+1", "+31", "-Jansen", "@SUM(A1)", "\t=1", "\r=1"])(
  "%j cannot be read as a formula",
  (text) => {
    expect(csvText([[text]])).toBe(`\uFEFF"'${text}"\r\n`);
  },
);

test.each(["22-11-2026", "a=b", "3 dagen te laat"])("%j stays as it is", (text) => {
  expect(csvText([[text]])).toBe(`\uFEFF"${text}"\r\n`);
});
