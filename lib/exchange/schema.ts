import { z } from "zod";
import { plainText } from "@/lib/platform/validation";
import { retryCauses } from "./retry-causes";

export const retryMessageSchema = z.strictObject({ id: z.uuid(), cause: z.enum(retryCauses).optional() });

export const dismissMessageSchema = z.strictObject({ id: z.uuid(), reason: plainText({ max: 500 }) });
