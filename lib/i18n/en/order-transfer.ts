/** Words of the transfer of an order to another unit (overdracht). */
export const orderTransferTexts = {
  transferStates: {
    proposed: "Proposed",
    accepted: "Accepted",
    declined: "Declined",
    withdrawn: "Withdrawn",
  },
  transfer: {
    title: "Transfer to another unit",
    lead: "Your unit stays responsible until the other team lead accepts. After that your unit no longer sees the dossier.",
    propose: "Propose a transfer",
    toUnit: "To which unit?",
    note: "Handover note",
    noteHint:
      "What the new unit must know: how it goes, what runs, which appointments and risks there are, what comes first.",
    submit: "Send the proposal",
    notNow: "In the state in which the order is now it cannot be transferred.",
    open: "This proposal waits for an answer",
    openText: "Proposed to {to} on {on}, by {by}.",
    withdraw: "Withdraw the proposal",
    history: "Earlier proposals",
    none: "Nothing was proposed yet.",
    from: "From",
    to: "To",
    by: "Proposed by",
    on: "On",
    state: "State",
    answer: "Answer",
    client: "Client",
    orderTitle: "Title",
    level: "Level",
    orderState: "State of the order",
    proposal: "Proposal of a transfer",
    proposalLead:
      "You do not see the dossier yet. If you accept, the order comes to your unit at once and you assign an officer.",
    accept: "Accept the transfer",
    decline: "Do not accept",
    declineWhy: "Why do you not accept this?",
    declineHint: "The other team lead reads this.",
    declineSubmit: "Decline the proposal",
    back: "For approval",
    answered: "This proposal has been answered.",
    toAnswer: "Transfer to your unit: answer asked",
    toAssign: "Order taken over: still to assign an officer",
    proposed: "Transfer proposed by your unit: waits for an answer",
  },
};

export const transferDone = {
  "transfer-proposed": "The proposal was sent. Until it is accepted the order stays with your unit.",
  "transfer-withdrawn": "The proposal was withdrawn.",
  "transfer-accepted": "You have taken over the order. Now assign an officer.",
  "transfer-declined": "You declined the proposal. The order stays where it is.",
};

export const transferRefusals = {
  "same-unit": "The order is with this unit already. Choose another.",
  "unit-without-lead": "This unit has no team lead who can answer. Choose another.",
  "transfer-open": "A proposal waits for an answer already. Withdraw that one first.",
  "transfer-answered": "This proposal has been answered or withdrawn.",
  "transfer-changed": "The order or the proposal has changed meanwhile. Reload the page.",
};
