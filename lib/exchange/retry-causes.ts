/** Why a message that was set apart is offered again. */
export const retryCauses = ["cause-mended", "other-came-first", "sender-asked"] as const;
