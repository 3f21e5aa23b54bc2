import "server-only";
import { randomUUID } from "node:crypto";

/** A key for one rendered form: sent twice, it counts once. */
export const formKey = (): string => randomUUID();
