import { type LocalDate, localDate } from "@/lib/calendar/local-date";
import type { Chance } from "./chance";
import { familyNames, givenNames, towns } from "./names";

export type MadeUpPerson = {
  readonly skn: string | null;
  readonly familyName: string;
  readonly infix: string;
  readonly givenNames: string;
  readonly birthOn: LocalDate;
  readonly town: string;
};

/** Coprime with the number of combinations, so that neighbours differ and nobody has a namesake. */
const stride = 457;

/** Person number so-and-so: a combination of names that occurs once. Numbers in the chain that start with 99 are nobody's. */
export function madeUpPerson(number: number, luck: Chance): MadeUpPerson {
  const pair = (number * stride) % (givenNames.length * familyNames.length);
  const [infix = "", familyName = ""] = familyNames[Math.floor(pair / givenNames.length)] ?? [];
  const month = String(luck.number(1, 12)).padStart(2, "0");
  const day = String(luck.number(1, 28)).padStart(2, "0");
  return {
    skn: `99${String(100_000 + number * 37).padStart(6, "0")}`,
    familyName,
    infix,
    givenNames: givenNames[pair % givenNames.length] ?? "",
    birthOn: localDate(`${luck.number(1962, 2004)}-${month}-${day}`),
    town: luck.of(towns),
  };
}
