import type { TitleCode } from "./titles";

/** The five kinds of condition the OM distinguishes, with the Dutch term. */
export const conditionCategories = {
  restorative: "herstellend",
  "liberty-restricting": "vrijheidsbeperkend",
  behavioural: "gedragsbeïnvloedend",
  care: "zorg",
  other: "overig",
} as const;
export type ConditionCategory = keyof typeof conditionCategories;

/** How compliance usually shows. */
export type Verification =
  | "payments"
  | "statement"
  | "police"
  | "electronic-monitoring"
  | "appointments"
  | "laboratory"
  | "care-report"
  | "housing-report"
  | "attendance"
  | "passport"
  | "population-register"
  | "depends";

/**
 * One condition. The same meaning has another number in each act: `vv` in Sr 14c lid 2, `vi` in
 * Sv 6:2:11 lid 3, `gvm` in Sv 6:6:23b lid 2. The verbatim text of the judgment always leads over the code.
 */
export type ConditionCode = keyof typeof conditionCodes;
type Row = {
  readonly dutch: string;
  readonly category: ConditionCategory;
  readonly vv: string;
  readonly vi: string | null;
  readonly gvm: string | null;
  readonly shownBy: Verification;
};

export const conditionCodes = {
  SCHADEVERGOEDING: row("schadevergoeding", "restorative", "1°", "l", null, "payments"),
  SCHADEHERSTEL: row("schadeherstel", "restorative", "2°", null, null, "statement"),
  WAARBORGSOM: row("waarborgsom", "restorative", "3°", null, null, "payments"),
  STORTING: row("storting in een fonds", "restorative", "4°", null, null, "payments"),
  CONTACTVERBOD: row("contactverbod", "liberty-restricting", "5°", "a", "i", "police"),
  LOCATIEVERBOD: row("locatieverbod", "liberty-restricting", "6°", "b", "h", "electronic-monitoring"),
  LOCATIEGEBOD: row("locatiegebod", "liberty-restricting", "7°", "c", "j", "electronic-monitoring"),
  MELDPLICHT: row("meldplicht", "liberty-restricting", "8°", "d", "k", "appointments"),
  MIDDELENVERBOD: row("middelenverbod", "behavioural", "9°", "e", "a", "laboratory"),
  KLINISCHE_OPNAME: row("klinische opname", "care", "10°", "f", "b", "care-report"),
  AMBULANTE_BEHANDELING: row("ambulante behandeling", "care", "11°", "g", "c", "care-report"),
  BEGELEID_WONEN: row("begeleid wonen", "care", "12°", "h", "d", "housing-report"),
  GEDRAGSINTERVENTIE: row("gedragsinterventie", "behavioural", "13°", "i", "e", "attendance"),
  // Device-check clauses and internet rules are conditions of this kind (HR ECLI:NL:HR:2022:807).
  ANDERE_GEDRAGSVOORWAARDE: row("andere gedragsvoorwaarde", "other", "14°", "n", "g", "depends"),
  VRIJWILLIGERSWERKVERBOD: row("verbod op vrijwilligerswerk", "other", "14°", "j", "f", "statement"),
  UITREISBEPERKING: row("uitreisbeperking", "liberty-restricting", "14°", "k", "l", "passport"),
  VERHUISPLICHT: row("verhuisplicht", "liberty-restricting", "14°", "m", "n", "population-register"),
  VESTIGINGSVERBOD: row("vestigingsverbod", "liberty-restricting", "14°", "b", "m", "population-register"),
} as const;

function row(
  dutch: string,
  category: ConditionCategory,
  vv: string,
  vi: string | null,
  gvm: string | null,
  shownBy: Verification,
): Row {
  return { dutch, category, vv, vi, gvm, shownBy };
}

/** The provision a condition rests on; null under titles whose list of conditions is open (SVH, tbs, OMSB). */
export function groundOf(code: ConditionCode, title: TitleCode): string | null {
  const { vv, vi, gvm } = conditionCodes[code];
  if (title === "VV") return `Sr 14c lid 2 onder ${vv}`;
  if (title === "VI") return vi && `Sv 6:2:11 lid 3 onder ${vi}`;
  if (title === "GVM") return gvm && `Sv 6:6:23b lid 2 onder ${gvm}`;
  return null;
}
