"use server";
import { paths } from "@/lib/paths";
import { formAction } from "@/lib/platform/form-action";
import { addFact } from "./commands/add-fact";
import { answerChangeRequest } from "./commands/answer-change-request";
import { answerQuestion } from "./commands/answer-question";
import { approveAdvice } from "./commands/approve-advice";
import { approveWarning } from "./commands/approve-warning";
import { askQuestion } from "./commands/ask-question";
import { challengeAdvice } from "./commands/challenge-advice";
import { decideCase } from "./commands/decide-case";
import { draftWarning } from "./commands/draft-warning";
import { editNotice } from "./commands/edit-notice";
import { editWarning } from "./commands/edit-warning";
import { explainWarning } from "./commands/explain-warning";
import { issueWarning } from "./commands/issue-warning";
import { noteCase } from "./commands/note-case";
import { pickFacts } from "./commands/pick-facts";
import { recordCourtOutcome } from "./commands/record-court-outcome";
import { removeFact } from "./commands/remove-fact";
import { resendAdvice } from "./commands/resend-advice";
import { resendNotice } from "./commands/resend-notice";
import * as blocks from "./commands/save-block";
import { sendBackAdvice } from "./commands/send-back-advice";
import { sendBackWarning } from "./commands/send-back-warning";
import { sendClauseRequest } from "./commands/send-clause-request";
import { sendNotice } from "./commands/send-notice";
import { settleAdvice } from "./commands/settle-advice";
import { startAdvice } from "./commands/start-advice";
import { submitAdvice } from "./commands/submit-advice";
import { submitWarning } from "./commands/submit-warning";
import { withdrawAdvice } from "./commands/withdraw-advice";
import { withdrawClauseRequest } from "./commands/withdraw-clause-request";
import { withdrawNotice } from "./commands/withdraw-notice";
import { withdrawWarning } from "./commands/withdraw-warning";
import { writeNotice } from "./commands/write-notice";

const done = (key: string) => `violationAdvice.${key}`;
const warning = (key: string) => (answer: { warningId: string }) =>
  paths.warning(answer.warningId, { done: done(key) });
const notice = (key: string) => (answer: { noticeId: string }) =>
  paths.notice(answer.noticeId, { done: done(key) });
const advice = (key: string) => (answer: { adviceId: string }) =>
  paths.advice(answer.adviceId, { done: done(key) });
const facts = (key: string) => (answer: { adviceId: string }) =>
  paths.advice(answer.adviceId, { block: "facts", done: done(key) });
const omCase = (key: string) => (answer: { caseId: string }) =>
  paths.omCase(answer.caseId, { done: done(key) });
const clause = (key: string) => (answer: { orderId: string; conditionId: string }) =>
  paths.clause(answer.orderId, answer.conditionId, { done: done(key) });
const saved = (answer: { adviceId: string; block: string }) =>
  paths.advice(answer.adviceId, { block: answer.block, done: done("block-saved") });
const toApprovals = (key: string) => () => paths.approvals({ done: done(key) });

export const draftWarningAction = formAction(draftWarning, { then: warning("warning-drafted") });
export const editWarningAction = formAction(editWarning, { then: warning("warning-drafted") });
export const submitWarningAction = formAction(submitWarning, { then: warning("warning-submitted") });
export const approveWarningAction = formAction(approveWarning, { then: toApprovals("warning-approved") });
export const sendBackWarningAction = formAction(sendBackWarning, { then: toApprovals("warning-sent-back") });
export const issueWarningAction = formAction(issueWarning, { then: warning("warning-issued") });
export const explainWarningAction = formAction(explainWarning, { then: warning("warning-in-force") });
export const withdrawWarningAction = formAction(withdrawWarning, { then: warning("warning-withdrawn") });

export const writeNoticeAction = formAction(writeNotice, {
  then: (answer) => notice(answer.intent === "send" ? "notice-sent" : "notice-kept")(answer),
});
export const editNoticeAction = formAction(editNotice, { then: notice("notice-kept") });
export const sendNoticeAction = formAction(sendNotice, { then: notice("notice-sent") });
export const withdrawNoticeAction = formAction(withdrawNotice, { then: notice("notice-withdrawn") });
export const resendNoticeAction = formAction(resendNotice, { then: notice("resent") });

export const startAdviceAction = formAction(startAdvice, { then: advice("started") });
export const saveHeadingAction = formAction(blocks.saveHeading, { then: saved });
export const saveViolationAction = formAction(blocks.saveViolation, { then: saved });
export const saveClientAction = formAction(blocks.saveClient, { then: saved });
export const saveEarlierAction = formAction(blocks.saveEarlier, { then: saved });
export const saveCourseAction = formAction(blocks.saveCourse, { then: saved });
export const saveRiskAction = formAction(blocks.saveRisk, { then: saved });
export const saveConsequencesAction = formAction(blocks.saveConsequences, { then: saved });
export const saveAdviceAction = formAction(blocks.saveAdvice, { then: saved });
export const saveContinuationAction = formAction(blocks.saveContinuation, { then: saved });
export const saveAttachmentsAction = formAction(blocks.saveAttachments, { then: saved });
export const pickFactsAction = formAction(pickFacts, { then: facts("facts-added") });
export const addFactAction = formAction(addFact, { then: facts("facts-added") });
export const removeFactAction = formAction(removeFact, { then: facts("fact-removed") });

export const submitAdviceAction = formAction(submitAdvice, { then: advice("submitted") });
export const challengeAdviceAction = formAction(challengeAdvice, { then: toApprovals("challenged") });
export const approveAdviceAction = formAction(approveAdvice, { then: advice("approved") });
export const sendBackAdviceAction = formAction(sendBackAdvice, { then: toApprovals("sent-back") });
export const withdrawAdviceAction = formAction(withdrawAdvice, { then: advice("withdrawn") });
export const resendAdviceAction = formAction(resendAdvice, { then: advice("resent") });
export const answerQuestionAction = formAction(answerQuestion, { then: advice("answered") });
export const settleAdviceAction = formAction(settleAdvice, { then: advice("settled") });

export const sendClauseRequestAction = formAction(sendClauseRequest, { then: clause("request-sent") });
export const withdrawClauseRequestAction = formAction(withdrawClauseRequest, {
  then: clause("request-withdrawn"),
});

export const noteCaseAction = formAction(noteCase, { then: omCase("case-noted") });
export const askQuestionAction = formAction(askQuestion, { then: omCase("question-sent") });
export const decideCaseAction = formAction(decideCase, { then: omCase("case-decided") });
export const recordCourtOutcomeAction = formAction(recordCourtOutcome, { then: omCase("case-judged") });
export const answerChangeRequestAction = formAction(answerChangeRequest, { then: omCase("change-answered") });
