/**
 * States of a violation notice (melding niet-naleving): to the OM and to the Minister (CJIB), at once
 * (onverwijld, Sv 6:3:14 lid 4). A document of its own beside the advice, with its own dates.
 */
export const noticeStates = {
  draft: "concept",
  sent: "verzonden",
  "received-by-cjib": "ontvangen door CJIB",
  "received-by-om": "ontvangen door OM",
  withdrawn: "ingetrokken",
} as const;

export type NoticeState = keyof typeof noticeStates;

export const noticeTransitions = [
  {
    // No approval step: "onverwijld" leaves no room for one.
    from: "draft",
    verb: "send",
    to: "sent",
    roles: ["officer", "teamLead", "administration"],
    requires: ["condition", "facts", "both-addressees"],
  },
  {
    from: "sent",
    verb: "confirm-receipt",
    to: "received-by-cjib",
    roles: ["cjibClerk", "exchange"],
    requires: ["receipt-reference"],
  },
  {
    from: "received-by-cjib",
    verb: "forward",
    to: "received-by-om",
    roles: ["cjibClerk", "exchange"],
    requires: ["om-office"],
  },
  { from: "draft", verb: "withdraw", to: "withdrawn", roles: ["officer", "teamLead"], requires: ["reason"] },
  {
    from: "sent",
    verb: "withdraw",
    to: "withdrawn",
    roles: ["teamLead"],
    requires: ["reason", "addressees-told"],
  },
  {
    from: "received-by-cjib",
    verb: "withdraw",
    to: "withdrawn",
    roles: ["teamLead"],
    requires: ["reason", "addressees-told"],
  },
  {
    from: "received-by-om",
    verb: "withdraw",
    to: "withdrawn",
    roles: ["teamLead"],
    requires: ["reason", "addressees-told"],
  },
] as const satisfies readonly {
  from: NoticeState;
  verb: string;
  to: NoticeState;
  roles: readonly string[];
  requires: readonly string[];
}[];

export type NoticeTransition = (typeof noticeTransitions)[number];
export type NoticeVerb = NoticeTransition["verb"];

/** The row that lets `role` do `verb` in state `from`; undefined when the table has none. */
export const noticeTransition = (
  from: NoticeState,
  verb: NoticeVerb,
  role: string,
): NoticeTransition | undefined =>
  noticeTransitions.find(
    (row) => row.from === from && row.verb === verb && row.roles.some((may) => may === role),
  );
