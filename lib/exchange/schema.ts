import { z } from "zod";
import { plainText } from "@/lib/platform/validation";

export const retryMessageSchema = z.strictObject({ id: z.uuid() });

export const dismissMessageSchema = z.strictObject({ id: z.uuid(), reason: plainText({ max: 500 }) });
