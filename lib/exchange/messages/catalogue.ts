import type { z } from "zod";
import { adviceMessage, answerMessage, decisionMessage, noticeMessage, questionMessage } from "@/lib/violation-advice/messages";
import { acknowledgement } from "./acknowledgement";
import { detentionChange } from "./detention";
import type { MessageKind } from "./kinds";
import { issuedOrder } from "./order";
import { closingReport, progressReport } from "./progress";

/** The body of every kind. */
export const bodies = {
  M1: issuedOrder,
  M3: detentionChange,
  M5: decisionMessage,
  M5Q: questionMessage,
  M5A: answerMessage,
  M6: acknowledgement,
  M7: progressReport,
  M8: noticeMessage,
  M9: adviceMessage,
  M11: closingReport,
} as const satisfies Record<MessageKind, z.ZodType>;

/** Where a body does not keep to its shape: field paths such as `conditions.0.text`, never what stood there. */
export const wrongFields = (error: z.ZodError): readonly string[] => [
  ...new Set(error.issues.map((issue) => issue.path.join(".") || "(alles)")),
];
