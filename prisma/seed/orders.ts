import { addDays, type LocalDate, yearOf } from "@/lib/calendar/local-date";
import type { IssuedOrder } from "@/lib/exchange/messages/order";
import { groundOf } from "@/lib/supervision-orders/condition-codes";
import type { TitleCode } from "@/lib/supervision-orders/titles";
import type { Chance } from "./chance";
import type { MadeUpPerson } from "./persons";
import type { Clause } from "./texts/clauses";
import { type ConditionText, duties, onlineConduct, others } from "./texts/conditions";
import type { Crew } from "./world";

export type OrderWish = {
  readonly number: number;
  readonly crew: Crew;
  readonly person: MadeUpPerson;
  readonly receivedOn: LocalDate;
  readonly title: TitleCode;
  readonly months: number;
  readonly immediate: boolean;
  readonly clause: Clause | null;
  readonly lacking: "nothing" | "chain-number" | "court";
};

/** First two digits of case numbers by office; the rest starts with a nine, which no office gives out. */
const prefixes: Readonly<Record<string, string>> = {
  MNE: "16",
  AMS: "13",
  ROT: "10",
  ONE: "05",
  OBR: "01",
  NNE: "18",
  DHA: "09",
};
const courts: Readonly<Record<string, string>> = {
  MNE: "Rechtbank Midden-Nederland",
  AMS: "Rechtbank Amsterdam",
  ROT: "Rechtbank Rotterdam",
  ONE: "Rechtbank Overijssel",
  OBR: "Rechtbank Oost-Brabant",
  NNE: "Rechtbank Noord-Nederland",
  DHA: "Rechtbank Den Haag",
};
/** Where a condition rests under titles whose list of conditions is open. */
const grounds: Partial<Readonly<Record<TitleCode, string>>> = {
  SVH: "Sv 80 lid 1",
  TBS_VW: "Sr 38a lid 1",
  ISD_VW: "Sr 38p lid 4",
  OMSB: "Sv 257a lid 3",
  SEPOT: "Sv 167 lid 2",
  GVM: "Sv 6:6:23b lid 2",
  VI: "Sv 6:2:11 lid 3",
};
const suspects: readonly TitleCode[] = ["SVH", "SEPOT"];
const withPeriod: readonly TitleCode[] = ["VV", "VI", "GVM", "TBS_VW", "ISD_VW", "OMSB", "SEPOT"];
const withRest: readonly TitleCode[] = ["VV", "ISD_VW"];

/** An order as the chain issues it (M1): everything follows from the wish and the luck it is given. */
export function issuedOrderOf(wish: OrderWish, luck: Chance) {
  const { crew, title, receivedOn, immediate } = wish;
  const dates = datesOf(wish);
  const year = yearOf(receivedOn);
  const byProsecutor = ["VI", "OMSB", "SEPOT"].includes(title);
  const cases = luck.happens(0.15) ? 3 : luck.happens(0.25) ? 2 : 1;
  const caseNumber = (nth: number) =>
    `${prefixes[crew.office] ?? "16"}9${String((wish.number * 71 + nth * 13_007) % 100_000).padStart(5, "0")}${String(year - 1).slice(2)}`;
  return {
    externalId: `AICE-${year}-${String(100_000 + wish.number)}`,
    organisation: crew.organisation,
    office: title === "VI" ? "CVVI" : crew.office,
    person: { ...wish.person, skn: wish.lacking === "chain-number" ? null : wish.person.skn },
    caseNumbers: Array.from({ length: cases }, (_, nth) => caseNumber(nth)),
    title,
    court: byProsecutor || wish.lacking === "court" ? "" : (courts[crew.office] ?? ""),
    ecli:
      !byProsecutor && luck.happens(0.2) ? `ECLI:NL:RB${crew.office}:${year}:9${10_000 + wish.number}` : null,
    ...dates,
    immediatelyEnforceable: immediate,
    suspendedDays: withRest.includes(title) ? luck.of([30, 60, 90, 120, 180]) : null,
    conditions: conditionsOf(wish, luck).map((condition) => conditionRow(condition, wish, dates)),
  };
}

type Told = ConditionText & { readonly clause?: Clause };
type Dates = Pick<IssuedOrder, "judgmentOn" | "finalOn" | "probation">;

/** Under Sr 14e the order comes days after the judgment; else weeks, when it has become final. */
function datesOf({ title, receivedOn, months, immediate }: OrderWish): Dates {
  const judgmentOn = addDays(receivedOn, immediate ? -2 : -25);
  const finalOn = immediate || title === "SVH" ? null : addDays(judgmentOn, 15);
  const release = title === "VI" ? addDays(receivedOn, 8) : null;
  const startOn = title === "VV" ? null : (release ?? finalOn);
  return {
    judgmentOn,
    finalOn,
    probation: withPeriod.includes(title) ? { months, startOn, endOn: null } : null,
  };
}

function conditionsOf({ clause }: OrderWish, luck: Chance): readonly Told[] {
  const told: Told[] = [luck.of(duties)];
  if (clause)
    told.push(luck.of(onlineConduct), { code: "ANDERE_GEDRAGSVOORWAARDE", text: clause.text, clause });
  for (let more = luck.number(clause ? 0 : 1, 3); more > 0; more -= 1) {
    const next = luck.of(others);
    if (!told.some(({ code }) => code === next.code && code !== "ANDERE_GEDRAGSVOORWAARDE")) told.push(next);
  }
  return told.filter((one, place) => told.findIndex(({ text }) => text === one.text) === place);
}

function conditionRow({ code, text, clause }: Told, { title }: OrderWish, dates: Dates) {
  const ground = groundOf(code, title) ?? grounds[title] ?? "Sr 14c lid 2";
  const [law = "Sr", ...article] = ground.split(" ");
  return {
    code,
    law,
    article: article.join(" "),
    text: suspects.includes(title) ? text.replaceAll("de veroordeelde", "de verdachte") : text,
    deviceClause: clause ? clauseRow(clause, dates) : null,
  };
}

const riskBehaviours = ["G1", "G2", "G3"] as const;
const usualDuties = ["give-access", "unlock"] as const;

const clauseRow = (clause: Clause, { probation, judgmentOn, finalOn }: Dates) => ({
  maxChecks: clause.maxChecks,
  per: clause.per,
  anchorOn: clause.fromStart ? (probation?.startOn ?? finalOn ?? judgmentOn) : null,
  devicesIncluded: [...clause.devices],
  devicesExcluded: [...clause.excluded],
  place: clause.place,
  assistance: [...clause.help],
  toolAllowed: clause.tool,
  depth: clause.depth,
  privacyGuard: clause.guard,
  // A vague clause names neither.
  prohibited: clause.guard ? [...riskBehaviours] : [],
  duties: clause.guard ? [...usualDuties] : [],
});
