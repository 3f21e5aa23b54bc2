import { localDate } from "@/lib/calendar/local-date";
import { namedTerms } from "./named-terms";
import type { Term } from "./rules";
import { before, internal, legal, row } from "./term-row";

const orderTerms = [
  legal("supervision-start", 30, "days", "Besluit tul art. 3:2, vanaf het begin van de proeftijd"),
  legal("supervision-start-immediate", 7, "days", "Besluit tul art. 3:2, dadelijk uitvoerbaar (Sr 14e)"),
  row({
    code: "supervision-start",
    kind: "legal",
    length: 30,
    unit: "days",
    source: "Uitvoeringsbesluit voorwaardelijke veroordeling (Stb. 2012, 5), ingangsdatum (niet bevestigd)",
    validFrom: localDate("2012-04-01"),
    validUntil: localDate("2019-12-31"),
  }),
  row({
    code: "supervision-start-immediate",
    kind: "legal",
    length: 7,
    unit: "days",
    source: "Uitvoeringsbesluit voorwaardelijke veroordeling (Stb. 2012, 5), ingangsdatum (niet bevestigd)",
    validFrom: localDate("2012-04-01"),
    validUntil: localDate("2019-12-31"),
  }),
  internal("order-assignment", 2, "working-days", "Eigen streeftijd (niet bevestigd)"),
  internal(
    "first-contact",
    14,
    "days",
    "Inspectie JenV, 10 november 2017: streven binnen twee weken na ontvangst",
  ),
  internal("supervision-plan", 6, "weeks", "Eigen streeftijd (niet bevestigd)"),
  internal(
    "evaluation",
    6,
    "months",
    "Inspectie JenV 2017 noemt evaluaties; het halve jaar (niet bevestigd)",
  ),
  internal("contact-lock", 7, "days", "Eigen keuze: daarna alleen aanvullen"),
  internal("closing-begin", 28, "days", "Eigen keuze: zoveel dagen vóór het einde begint de afronding"),
  before(
    "measure-application",
    30,
    "days",
    "Sv 6:6:23a: vordering GVM uiterlijk dertig dagen vóór het einde",
  ),
  before("tbs-extension-opens", 2, "months", "Sv 6:6:11: niet eerder dan twee maanden vóór het einde"),
  before("tbs-extension-closes", 1, "months", "Sv 6:6:11: niet later dan één maand vóór het einde"),
  internal("tbs-extension-task", 5, "months", "Eigen keuze: taak voor het verlengingsadvies"),
  internal(
    "execution-alarm-before-end",
    30,
    "days",
    "Eigen alarm vóór het einde van de proeftijd (niet bevestigd)",
  ),
  internal(
    "execution-alarm-after-end",
    3,
    "months",
    "Oud Sr 14g lid 5; staat niet in Sv 6:6:21, dus alarm en geen grens",
  ),
];

const checkTerms = [
  internal(
    "device-check-first",
    12,
    "weeks",
    "Eigen keuze: eerste controle na vaststelling van het schema (niet bevestigd)",
  ),
  internal(
    "device-check-minimum-gap",
    8,
    "weeks",
    "Eigen keuze: kortste tijd tussen twee controles (niet bevestigd)",
  ),
  internal(
    "device-check-grace",
    14,
    "days",
    "Eigen keuze: respijt vóór een controle te laat heet (niet bevestigd)",
  ),
  internal(
    "device-check-retry-refused",
    14,
    "days",
    "Eigen keuze: nieuwe poging na weigering (niet bevestigd)",
  ),
  internal(
    "device-check-retry-impossible",
    28,
    "days",
    "Eigen keuze: nieuwe poging na niet uitvoerbaar (niet bevestigd)",
  ),
];

const violationTerms = [
  internal(
    "notice",
    0,
    "working-days",
    "Sv 6:3:14 lid 4: onverwijld, geen getal; zelfde werkdag (niet bevestigd)",
  ),
  internal(
    "advice-written",
    5,
    "working-days",
    "Besluit tul art. 3:4: zo spoedig mogelijk; vijf werkdagen (niet bevestigd)",
  ),
  internal("advice-urgent-written", 1, "working-days", "Eigen streeftijd bij spoed (niet bevestigd)"),
  internal(
    "advice-urgent-approval",
    1,
    "working-days",
    "Eigen keuze: schriftelijk akkoord na mondeling akkoord (niet bevestigd)",
  ),
  internal("advice-approval", 2, "working-days", "Eigen streeftijd leidinggevende (niet bevestigd)"),
  internal("advice-dispatch", 1, "working-days", "Eigen streeftijd verzending (niet bevestigd)"),
  internal("advice-first-look", 5, "working-days", "Streeftijd OM, eerste blik (niet bevestigd)"),
  internal("advice-om-decision", 15, "working-days", "Streeftijd OM, besluit (niet bevestigd)"),
  internal(
    "advice-feedback",
    0,
    "working-days",
    "Eigen streeftijd: dezelfde dag terug naar de toezichthouder (niet bevestigd)",
  ),
  internal("warning-in-force", 12, "months", "Eigen keuze, geen bron (niet bevestigd)"),
  legal("examining-judge", 72, "hours", "Sv 6:6:20 lid 3: driemaal 24 uur na de vordering"),
  legal("suspension-judge", 48, "hours", "Sv 84 lid 2: tweemaal 24 uur na de aanhouding"),
  legal("court-hearing", 1, "months", "Sv 6:6:21 lid 4: na voorlopige tenuitvoerlegging"),
  legal("objection-revocation", 2, "weeks", "Sv 6:6:8: bezwaar tegen herroeping v.i."),
];

const debtTerms = [
  legal("debt-first-talk", 4, "weeks", "Wgs art. 4: eerste gesprek binnen vier weken"),
  legal(
    "debt-first-talk-crisis",
    3,
    "working-days",
    "Wgs art. 4: drie dagen bij dreiging; werkdagen (niet bevestigd)",
  ),
  legal("debt-decision", 8, "weeks", "Wgs art. 4a: acht weken na het eerste gesprek (niet bevestigd)"),
  internal(
    "cjib-emergency-stop",
    4,
    "months",
    "Noodstop CJIB sinds 1 april 2020; schadevergoeding (niet bevestigd)",
  ),
];

const startTerms = [
  internal("start-step-1", 3, "working-days", "Eigen streeftijd na melding van binnenkomst (niet bevestigd)"),
  internal(
    "start-step-2",
    10,
    "working-days",
    "DJI, proces D&R-plan: intake en screening binnen tien werkdagen",
  ),
  internal("start-plan", 1, "months", "Penitentiaire beginselenwet art. 18a: D&R-plan binnen een maand"),
  internal("start-meeting", 6, "weeks", "DJI: multidisciplinair overleg minstens elke zes weken"),
  internal("start-step-3", 4, "weeks", "Eigen streeftijd advies D&R-plan (niet bevestigd)"),
  internal(
    "start-step-4",
    12,
    "weeks",
    "Eigen keuze: inzet begint uiterlijk zoveel weken vóór het einde (niet bevestigd)",
  ),
];

/**
 * The rows a new installation starts with. "(niet bevestigd)" marks a number that could not be read in a
 * public source: the organisation confirms or changes it in the reference table, not here.
 */
export const defaultTerms: readonly Term[] = [
  ...orderTerms,
  ...checkTerms,
  ...violationTerms,
  ...debtTerms,
  ...startTerms,
  ...namedTerms,
];
