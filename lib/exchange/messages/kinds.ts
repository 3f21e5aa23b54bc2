/**
 * The catalogue (lib/exchange/README.md): number, CloudEvents type and who sends it. Types name the case, never an
 * organisation, and end in their version; another shape of a body is a new version beside the old one.
 */
export const messageKinds = {
  M1: "nl.toezichtsopdrachten.opdracht-verstrekt.v1",
  M2: "nl.toezichtsopdrachten.opdracht-gewijzigd.v1",
  M3: "nl.toezichtsopdrachten.detentie-gewijzigd.v1",
  M4: "nl.toezichtsopdrachten.proeftijd-herberekend.v1",
  M5: "nl.toezichtsopdrachten.beslissing-genomen.v1",
  M5Q: "nl.toezichtsopdrachten.aanvulling-gevraagd.v1",
  M5A: "nl.toezichtsopdrachten.aanvulling-gegeven.v1",
  M6: "nl.toezichtsopdrachten.ontvangst-bevestigd.v1",
  M7: "nl.toezichtsopdrachten.toezicht-gemeld.v1",
  M8: "nl.toezichtsopdrachten.niet-naleving-gemeld.v1",
  M9: "nl.toezichtsopdrachten.niet-naleving-geadviseerd.v1",
  M9W: "nl.toezichtsopdrachten.advies-ingetrokken.v1",
  M11: "nl.toezichtsopdrachten.toezicht-afgelopen.v1",
  M12: "nl.toezichtsopdrachten.wijziging-voorwaarde-verzocht.v1",
  M12A: "nl.toezichtsopdrachten.wijziging-voorwaarde-beantwoord.v1",
  M12W: "nl.toezichtsopdrachten.wijzigingsverzoek-ingetrokken.v1",
} as const;

export type MessageKind = keyof typeof messageKinds;

/** CloudEvents `type` of a kind. Throws an Error for a kind outside the catalogue: a bug of the sender. */
export function typeOf(kind: string): string {
  if (!Object.hasOwn(messageKinds, kind)) throw new Error(`No such message kind: ${kind}`);
  return messageKinds[kind as MessageKind];
}

/** Kind of a type; undefined for a type or version we do not know. */
export const kindOf = (type: string): MessageKind | undefined =>
  (Object.keys(messageKinds) as MessageKind[]).find((kind) => messageKinds[kind] === type);
