import type { z } from "zod";
import { closingMessage, startOrReturnMessage } from "@/lib/supervision-orders/messages";
import {
  changeAnswerMessage,
  clauseRequestMessage,
  requestWithdrawalMessage,
} from "@/lib/violation-advice/clause-request-messages";
import {
  adviceMessage,
  answerMessage,
  decisionMessage,
  noticeMessage,
  questionMessage,
  withdrawalMessage,
} from "@/lib/violation-advice/messages";
import { acknowledgement } from "./acknowledgement";
import { detentionChange } from "./detention";
import type { MessageKind } from "./kinds";
import { issuedOrder } from "./order";
import { orderChange, periodReckoned } from "./order-change";

/** The body of every kind. */
export const bodies = {
  M1: issuedOrder,
  M2: orderChange,
  M3: detentionChange,
  M4: periodReckoned,
  M5: decisionMessage,
  M5Q: questionMessage,
  M5A: answerMessage,
  M6: acknowledgement,
  M7: startOrReturnMessage,
  M8: noticeMessage,
  M9: adviceMessage,
  M9W: withdrawalMessage,
  M11: closingMessage,
  M12: clauseRequestMessage,
  M12A: changeAnswerMessage,
  M12W: requestWithdrawalMessage,
} as const satisfies Record<MessageKind, z.ZodType>;
