import "server-only";
import { z } from "zod";
import { defineStatementQuery } from "@/lib/platform/query";
import { coverageFigures } from "../coverage-figures";

/** Coverage of the lead's unit, organisation and country: counts alone. */
export const coveragePage = defineStatementQuery({
  name: "device-checks.coverage",
  roles: ["teamLead"],
  opens: "list",
  input: z.strictObject({}),
  run: coverageFigures,
});
