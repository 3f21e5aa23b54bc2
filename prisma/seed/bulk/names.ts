import { personNameKeys } from "@/lib/supervision-orders/person-name-keys";
import { familyNames, givenNames } from "../names";

const beginnings = [
  "Akker",
  "Beuk",
  "Dorp",
  "Eik",
  "Haven",
  "Heide",
  "Klaver",
  "Linde",
  "Meer",
  "Molen",
  "Rogge",
  "Veld",
];
const endings = [
  "aar",
  "berg",
  "brink",
  "dam",
  "huis",
  "hof",
  "kamp",
  "man",
  "mans",
  "ma",
  "stra",
  "veen",
  "wijk",
];

/** Family names put together from parts, beside those of the demonstration: a few hundred, none of a real person. */
const families: readonly (readonly [infix: string, family: string])[] = [
  ...familyNames,
  ...beginnings.flatMap((first) => endings.map((last) => ["", `${first}${last}`] as const)),
];

/** The names as rows for the stage: each with the keys under which search finds it. */
export const nameRows = {
  given: givenNames.map((name, at) => ({
    at,
    name,
    keys: personNameKeys({ givenNames: name, familyName: "" }),
  })),
  family: families.map(([infix, name], at) => ({
    at,
    infix,
    name,
    keys: personNameKeys({ givenNames: "", infix, familyName: name }),
  })),
} as const;
