import { documentHash } from "@/lib/violation-advice/document-hash";
import {
  type AdviceDocument,
  adviceDocument,
  type NoticeDocument,
  noticeDocument,
} from "@/lib/violation-advice/documents";

/** A sent notice or advice of the load, as `papersToWrite` reads it. */
export type Paper = {
  readonly notice_id: string;
  readonly advice_id: string;
  readonly advice_state: string;
  readonly notice_state: string;
  readonly urgent: boolean;
  readonly made_on: string;
  readonly n: string;
  readonly title: string;
  readonly office_code: string;
  readonly received_on: string;
  readonly person: string;
  readonly organisation: string;
  readonly unit: string;
  readonly author: string;
  readonly challenger: string;
  readonly approver: string;
};

export type Written = { readonly id: string; readonly body: object; readonly hash: string };

const unwritten = ["none", "draft", "challenge", "awaiting-approval", "withdrawn"];

/** The documents of one paper: its notice, and its advice when that was approved; in the shapes the chain reads. */
export function documentsOf(paper: Paper): readonly Written[] {
  const notice = written(paper.notice_id, noticeDocument.parse(noticeOf(paper)));
  if (unwritten.includes(paper.advice_state)) return [notice];
  return [notice, written(paper.advice_id, adviceDocument.parse(adviceOf(paper)))];
}

const written = (id: string, body: object): Written => ({ id, body, hash: documentHash(body) });

const heading = (paper: Paper): NoticeDocument["heading"] => ({
  clientName: paper.person,
  clientBirthOn: "1988-04-12",
  skn: String(900_000_000 + Number(paper.n)),
  orderExternalId: `BULK-${paper.n}`,
  title: paper.title,
  caseNumbers: [String(9_000_000_000 + Number(paper.n))],
  court: "Rechtbank Midden-Nederland",
  judgmentOn: paper.received_on,
  probationStartOn: paper.received_on,
  probationEndOn: null,
  suspendedDays: 60,
  officeCode: paper.office_code,
  organisation: paper.organisation,
  unit: paper.unit,
  author: paper.author,
});

const condition: NoticeDocument["conditions"][number] = {
  sequence: 1,
  version: 1,
  code: "MELDPLICHT",
  law: "Sr",
  article: "14c lid 2 onder 8°",
  text: "Betrokkene meldt zich op door de reclassering te bepalen tijdstippen, zo lang en zo vaak als de reclassering dat nodig vindt.",
};

const noticeOf = (paper: Paper): NoticeDocument => ({
  format: "notice-1",
  heading: heading(paper),
  urgent: paper.urgent,
  establishedOn: paper.made_on,
  conditions: [condition],
  facts: "Kwam na een waarschuwing opnieuw niet op de afspraken.",
});

const adviceOf = (paper: Paper): AdviceDocument => ({
  format: "advice-1",
  heading: heading(paper),
  urgent: paper.urgent,
  urgentWhy: paper.urgent ? "De kans op herhaling is op korte termijn groot." : "",
  summary: {
    what: "Houdt zich niet aan de meldplicht: kwam driemaal niet en reageert niet op brieven.",
    sinceOn: paper.made_on,
    seriousness: "serious",
    option: "partial-execution",
    optionArticle: "Sv 6:6:21 lid 1",
    asked: "Tenuitvoerlegging van een deel van de voorwaardelijke straf.",
  },
  conditions: [condition],
  facts: [1, 2, 3].map((times) => ({
    occurredOn: paper.made_on,
    sentence: `Kwam voor de ${times}e maal niet op de afspraak van die dag en liet niets weten.`,
    sourceType: "contact",
    favourable: false,
  })),
  client: {
    hearing: "heard",
    explanation: "Zegt dat het er door drukte bij in is geschoten.",
    counselInformed: "yes",
  },
  earlier: { warnings: [], advices: "", positive: "Werkte de eerste maanden goed mee." },
  course: {
    attendance: "Twaalf van de vijftien afspraken.",
    treatment: "Loopt.",
    circumstances: "Werk en woning op orde.",
  },
  risk: {
    judgement: "Matig, bij uitblijven van toezicht hoog.",
    instrument: "risc: matig",
    danger: "",
    protective: "Werk.",
  },
  consequences: "Verlies van werk is denkbaar bij een lange detentie.",
  advice: {
    option: "partial-execution",
    article: "Sv 6:6:21 lid 1",
    reason: "Een voelbaar gevolg zonder het werk te verliezen.",
    alternatives: "Een gesprek is al gevoerd.",
  },
  continuation: { possible: "yes", how: "Met een nieuwe start van de meldplicht." },
  attachments: ["warnings"],
  signOff: {
    author: paper.author,
    challenger: paper.challenger,
    challengeRemark: "Klopt met het dossier.",
    approver: paper.approver,
    approvedOn: paper.made_on,
  },
});
