import type { nl } from "@/lib/i18n/nl";

type Texts = typeof nl;

/** `<namespace>.<key>` of a sentence under `refusals`: a refusal without a Dutch sentence does not compile. */
export type RefusalCode = {
  [F in keyof Texts]: Texts[F] extends { refusals: infer R } ? `${F & string}.${keyof R & string}` : never;
}[keyof Texts];

type RefusalDetail = {
  /** Name of the form field to which the sentence belongs. */
  readonly path?: string;
  readonly values?: Readonly<Record<string, string | number>>;
};

/** A rule stood in the way; the user reads its sentence and keeps what was typed. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly detail: RefusalDetail;

  constructor(code: RefusalCode, detail: RefusalDetail = {}) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.detail = detail;
  }
}

/** The row is not there, or not for this actor: the two look the same. */
export class NotFound extends Error {
  constructor() {
    super("not found");
    this.name = "NotFound";
  }
}
