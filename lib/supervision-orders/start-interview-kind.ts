/** Kind of contact that stands for the start interview in the log; supervision cannot start without one. */
export const startInterviewKind = "start-interview";
