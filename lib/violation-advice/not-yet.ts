/** A message came before the one it builds on: a plain Error, so that its job tries again later. */
export class NotYet extends Error {
  constructor(waitingFor: string) {
    super(`waiting for ${waitingFor}`);
    this.name = "NotYet";
  }
}
