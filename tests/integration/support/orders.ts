/** An order (M1) of a made-up person, with what a test wants otherwise. */
export const orderOf = (change: Readonly<Record<string, unknown>> = {}) => ({
  externalId: "AICE-2025-000001",
  organisation: "RN",
  office: "AMS",
  person: {
    skn: "9000001",
    familyName: "Proefpersoon",
    infix: "",
    givenNames: "Test",
    birthOn: "1985-02-03",
    town: "Voorbeeldstad",
  },
  caseNumbers: ["13/123456-25", "13-654321-25"],
  title: "VV",
  sanctionRegime: "adult",
  court: "Rechtbank Amsterdam",
  judgmentOn: "2025-09-01",
  finalOn: "2025-09-15",
  immediatelyEnforceable: false,
  probation: { months: 36 },
  suspendedDays: 180,
  conditions: [
    {
      code: "MELDPLICHT",
      law: "Sr",
      article: "14c lid 2 onder 8°",
      text: "De veroordeelde meldt zich bij de reclassering.",
    },
    {
      code: "ANDERE_GEDRAGSVOORWAARDE",
      law: "Sr",
      article: "14c lid 2 onder 14°",
      text: "De veroordeelde werkt mee aan controles van gegevensdragers, hoogstens drie keer per jaar.",
      deviceClause: { maxChecks: 3, per: "calendar-year", devicesIncluded: ["smartphone"] },
    },
  ],
  ...change,
});

/** So many lines of good orders, each of another person. */
export const sampleLines = (count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify(
      orderOf({
        externalId: `AICE-2026-${String(index).padStart(6, "0")}`,
        person: { ...orderOf().person, skn: String(8_000_000 + index), familyName: `Proefpersoon-${index}` },
      }),
    ),
  );

/** A line of each kind of fault, in the order of the test. */
export const badLines: readonly string[] = [
  '{"externalId": "AICE-2026-900001", ',
  JSON.stringify(orderOf({ externalId: "AICE-2026-900002", title: "ONBEKEND" })),
  JSON.stringify(orderOf({ externalId: "AICE-2026-900003", judgmentOn: "2025-02-30" })),
  JSON.stringify(
    orderOf({ externalId: "AICE-2026-900004", conditions: [{ ...orderOf().conditions[0], text: "" }] }),
  ),
  JSON.stringify(orderOf({ externalId: "AICE-2026-900005", caseNumbers: ["13/12345-25"] })),
];
