import * as actions from "@/lib/violation-advice/actions";

/** What can be done with an advice, by the names its panels use. */
export const adviceActions = {
  submit: actions.submitAdviceAction,
  challenge: actions.challengeAdviceAction,
  approve: actions.approveAdviceAction,
  sendBack: actions.sendBackAdviceAction,
  withdraw: actions.withdrawAdviceAction,
  resend: actions.resendAdviceAction,
  answer: actions.answerQuestionAction,
  settle: actions.settleAdviceAction,
} as const;

/** The action that keeps each written part. */
export const partActions = {
  heading: actions.saveHeadingAction,
  violation: actions.saveViolationAction,
  client: actions.saveClientAction,
  earlier: actions.saveEarlierAction,
  course: actions.saveCourseAction,
  risk: actions.saveRiskAction,
  consequences: actions.saveConsequencesAction,
  advice: actions.saveAdviceAction,
  continuation: actions.saveContinuationAction,
  attachments: actions.saveAttachmentsAction,
} as const;

export const factActions = {
  pick: actions.pickFactsAction,
  add: actions.addFactAction,
  remove: actions.removeFactAction,
} as const;
