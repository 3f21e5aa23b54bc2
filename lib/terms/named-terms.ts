import type { Term } from "./rules";
import { before, internal, legal } from "./term-row";

/** Clocks of the law file that nothing counts with yet; the table names them all the same. */
export const namedTerms: readonly Term[] = [
  legal(
    "order-handover",
    14,
    "days",
    "Sv 6:1:1 lid 2: OM aan de Minister, na de dag waarop de beslissing uitvoerbaar is",
  ),
  internal(
    "other-hearing",
    45,
    "days",
    "OM-aanwijzing 2013 (vervallen): zitting tenuitvoerlegging; Sv 6:6:21 noemt geen getal (niet bevestigd)",
  ),
  legal("tbs-examining-judge", 72, "hours", "Sv 6:6:11: driemaal 24 uur (niet bevestigd)"),
  legal(
    "tbs-court-breach",
    1,
    "months",
    "Sv 6:6:11 en 6:6:13: beslissing bij niet-naleving (niet bevestigd)",
  ),
  legal("tbs-court-extension", 2, "months", "Sv 6:6:11 en 6:6:13: beslissing op verlenging (niet bevestigd)"),
  legal(
    "appeal-measure",
    14,
    "days",
    "Sv 6:6:15 en 6:6:23f: beroep tbs, ISD en GVM; OM na de beslissing, betrokkene na betekening",
  ),
  before("release-notice", 4, "weeks", "Sv 6:2:13: bericht van het OM vóór de v.i., teruggeteld"),
  legal("complaint-lodge", 6, "weeks", "Reclasseringsregeling 1995 art. 30: klacht bij de leiding"),
  legal(
    "complaint-answer",
    6,
    "weeks",
    "Reclasseringsregeling 1995 art. 30: antwoord, eenmaal zes weken langer",
  ),
  legal(
    "complaint-committee",
    6,
    "weeks",
    "Reclasseringsregeling 1995 art. 30: daarna naar de klachtencommissie",
  ),
  internal(
    "closing-report",
    10,
    "working-days",
    "Besluit tul art. 3:5: zo spoedig mogelijk, geen getal; tien werkdagen (niet bevestigd)",
  ),
  internal(
    "order-registered",
    0,
    "working-days",
    "Eigen streeftijd: dezelfde werkdag vastgelegd (niet bevestigd)",
  ),
  internal(
    "advice-answer",
    5,
    "working-days",
    "Eigen streeftijd: antwoord op een vraag van het OM (niet bevestigd)",
  ),
  internal(
    "message-receipt",
    1,
    "working-days",
    "Eigen alarm: ontvangstbevestiging in de keten (niet bevestigd)",
  ),
  internal(
    "message-content",
    12,
    "months",
    "Eigen keuze, geen bron: inhoud van een afgehandeld bericht (niet bevestigd)",
  ),
  internal("debt-arrangement", 18, "months", "Handreiking schuldhulp: langste duur van een regeling"),
  before("debt-moratorium", 6, "months", "Fw 287b: langste duur van het moratorium"),
  internal("debt-aftercare", 6, "months", "Gemeentelijk model: nazorg (niet bevestigd)"),
  internal(
    "cjib-emergency-stop-help",
    8,
    "months",
    "Noodstop CJIB: erbij als schuldhulp begint (niet bevestigd)",
  ),
  internal(
    "release-advices",
    15,
    "weeks",
    "Oudere instructie v.i.: DJI meldt drieënhalve maand vóór de datum (niet bevestigd)",
  ),
];
