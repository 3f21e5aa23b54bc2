/** Words of the transfer of an order to another unit (overdracht). */
export const orderTransferTexts = {
  transferStates: {
    proposed: "Voorgesteld",
    accepted: "Aangenomen",
    declined: "Afgewezen",
    withdrawn: "Ingetrokken",
  },
  transfer: {
    title: "Overdragen aan een andere unit",
    lead: "Uw unit blijft verantwoordelijk tot de andere teamleider de overdracht aanneemt. Daarna ziet uw unit het dossier niet meer.",
    propose: "Overdracht voorstellen",
    toUnit: "Aan welke unit?",
    note: "Overdrachtsnotitie",
    noteHint:
      "Wat moet de nieuwe unit weten: hoe het gaat, wat loopt, welke afspraken en risico's er zijn, wat eerst moet.",
    submit: "Voorstel versturen",
    notNow: "In de staat waarin de opdracht nu is, kan zij niet worden overgedragen.",
    open: "Dit voorstel wacht op antwoord",
    openText: "Voorgesteld aan {to} op {on}, door {by}.",
    withdraw: "Voorstel intrekken",
    history: "Eerdere voorstellen",
    none: "Er is nog niets voorgesteld.",
    from: "Van",
    to: "Aan",
    by: "Voorgesteld door",
    on: "Op",
    state: "Stand",
    answer: "Antwoord",
    client: "Cliënt",
    orderTitle: "Titel",
    level: "Niveau",
    orderState: "Staat van de opdracht",
    proposal: "Voorstel tot overdracht",
    proposalLead:
      "U ziet het dossier nog niet. Neemt u de overdracht aan, dan komt de opdracht meteen bij uw unit en wijst u een toezichthouder toe.",
    accept: "Overdracht aannemen",
    decline: "Niet aannemen",
    declineWhy: "Waarom neemt u dit niet aan?",
    declineHint: "De andere teamleider leest dit.",
    declineSubmit: "Voorstel afwijzen",
    back: "Ter akkoord",
    answered: "Dit voorstel is al beantwoord.",
    toAnswer: "Overdracht naar uw unit: antwoord gevraagd",
    toAssign: "Overgenomen opdracht: nog een toezichthouder toewijzen",
    proposed: "Overdracht door uw unit voorgesteld: wacht op antwoord",
  },
};

export const transferDone = {
  "transfer-proposed": "Het voorstel is verstuurd. Tot het is aangenomen blijft de opdracht bij uw unit.",
  "transfer-withdrawn": "Het voorstel is ingetrokken.",
  "transfer-accepted": "U hebt de opdracht overgenomen. Wijs nu een toezichthouder toe.",
  "transfer-declined": "U hebt het voorstel afgewezen. De opdracht blijft waar zij is.",
};

export const transferRefusals = {
  "same-unit": "De opdracht is al bij deze unit. Kies een andere.",
  "unit-without-lead": "Deze unit heeft geen teamleider die kan antwoorden. Kies een andere.",
  "transfer-open": "Er wacht al een voorstel op antwoord. Trek dat eerst in.",
  "transfer-answered": "Dit voorstel is al beantwoord of ingetrokken.",
  "transfer-changed": "De opdracht of het voorstel is intussen veranderd. Laad de pagina opnieuw.",
};
