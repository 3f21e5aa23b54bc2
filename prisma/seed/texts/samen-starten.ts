export const knowledge = {
  known: "Lopend toezicht sinds vorig jaar; plan en risico's zijn bekend en actueel.",
  "partly-known": "Toezicht is net begonnen; er is een advies, nog geen plan.",
} as const;

export const shared = [
  {
    by: "probation",
    theme: "background",
    text: "Toezicht liep tot de detentie; cliënt kwam zijn afspraken meestal na. Contactpersoon is de toezichthouder.",
    purpose: "interpretation",
    ground: "wjsg-51c",
  },
  {
    by: "dji",
    theme: "behaviour",
    text: "Rustig op de afdeling, werkt in de keuken. Vraagt om hulp bij brieven.",
    purpose: "plan",
    ground: "pbw-18a",
  },
  {
    by: "probation",
    theme: "re-entry",
    text: "Woning is mogelijk te behouden als de huur tijdelijk wordt geregeld.",
    purpose: "re-entry",
    ground: "wjsg-51c",
  },
] as const;

export const researchNote = "Verdiepend gesprek over werk en schulden, en contact met het wijkteam.";
export const researchResult = "Advies: beginnen met identiteitsbewijs en inkomen; daarna de woning.";
export const effortNote = "Drie gesprekken in de inrichting en een warme overdracht naar het wijkteam.";
export const effortResult = "Gesprekken gehouden; wijkteam heeft kennisgemaakt en een vervolgafspraak staat.";
export const handoverNote = "Na ontslag loopt het toezicht verder.";
export const backNote = "Detentie duurt langer dan gedacht; regie past weer bij de inrichting.";
export const declineNote = "Eerst moet de einddatum vaststaan.";

export const goals = {
  identity: "Geldig identiteitsbewijs bij ontslag",
  housing: "Vaste plek voor de eerste nacht en daarna",
  income: "Uitkering aangevraagd vóór ontslag",
  debts: "Overzicht van schulden en een eerste afspraak",
  care: "Intake bij de zorgverlener gepland",
} as const;
