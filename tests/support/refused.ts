/** The code of the refusal, "not found", or "nothing refused". */
export const refused = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "nothing refused",
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );
