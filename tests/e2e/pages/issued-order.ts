import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import { addDays, formatDutch } from "@/lib/calendar/local-date";

/** A name and numbers that no other run has used. */
export function freshOrder(at: Date) {
  const today = dayInAmsterdam(at);
  const serial = String(at.getTime()).slice(-8);
  const letters = [...serial].map((digit) => "abcdefghij"[Number(digit)]).join("");
  const familyName = `K${letters}`;
  return {
    clientName: `Teun van ${familyName}`,
    today: formatDutch(today),
    message: {
      externalId: `AICE-${serial}`,
      organisation: "RN",
      office: "MNE",
      person: {
        skn: serial,
        familyName,
        infix: "van",
        givenNames: "Teun",
        birthOn: "1988-03-14",
        town: "Utrecht",
      },
      caseNumbers: [`16/${serial.slice(-6)}-26`],
      title: "VV",
      court: "Rechtbank Midden-Nederland",
      judgmentOn: addDays(today, -25),
      finalOn: addDays(today, -10),
      immediatelyEnforceable: false,
      probation: { months: 36 },
      suspendedDays: 120,
      conditions: [
        {
          code: "MELDPLICHT",
          law: "Sr",
          article: "14c lid 2 onder 8°",
          text: "De veroordeelde meldt zich bij de reclassering zo vaak de reclassering dat nodig vindt.",
        },
        {
          code: "ANDERE_GEDRAGSVOORWAARDE",
          law: "Sr",
          article: "14c lid 2 onder 14°",
          text: "De veroordeelde zoekt geen digitale omgeving op waarin wordt gesproken over seksuele handelingen met minderjarigen. Hij werkt hoogstens drie keer per jaar tijdens een huisbezoek mee aan een controle van zijn telefoon en laptop.",
          deviceClause: {
            maxChecks: 3,
            per: "twelve-months",
            devicesIncluded: ["smartphone", "laptop"],
            place: "tijdens een huisbezoek",
            depth: "alleen gericht op het verboden gedrag",
            privacyGuard: "geen min of meer volledig beeld van het privéleven",
          },
        },
      ],
    },
  };
}
