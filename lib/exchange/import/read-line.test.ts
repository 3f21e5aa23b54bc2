import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readLine } from "./read-line";

const lines = readFileSync("prisma/samples/incoming-orders.jsonl", "utf8").trimEnd().split("\n");

test("the sample holds good orders of many kinds and one bad line of each kind", () => {
  const readings = lines.map(readLine);
  expect(readings.flatMap((reading) => ("order" in reading ? [reading.order.title] : []))).toEqual([
    "VV",
    "VV",
    "VI",
    "SVH",
    "VV",
    "VV",
    "VV",
    "GVM",
    "VV",
    "OMSB",
  ]);
  expect(
    readings.flatMap((reading, index) => ("code" in reading ? [[index + 1, reading.code]] : [])),
  ).toEqual([
    [4, "exchange.not-json"],
    [7, "exchange.unknown-title"],
    [10, "exchange.impossible-date"],
    [11, "exchange.missing-condition-text"],
    [15, "exchange.wrong-case-number"],
  ]);
});

test("several case numbers in several spellings become ten digits", () => {
  const reading = readLine(lines[5] ?? "");
  expect("order" in reading && reading.order.caseNumbers).toEqual(["1011223324", "1011223424", "1044556625"]);
});

test("all fields that are wrong are named, and nothing that stood in them", () => {
  const line = JSON.stringify({ externalId: "!", person: { familyName: "Geheim" }, secret: 1 });
  const reading = readLine(line);
  if (!("fields" in reading)) throw new Error("taken for a good line");
  expect(reading.fields).toEqual(
    expect.arrayContaining([
      "externalId",
      "organisation",
      "person.givenNames",
      "title",
      "conditions",
      "secret",
    ]),
  );
  expect(JSON.stringify(reading)).not.toContain("Geheim");
});
