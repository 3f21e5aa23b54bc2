import { environment } from "@/lib/platform/environment";
import accounts from "@/prisma/seed/accounts.json";

export type DemonstrationAccount = {
  readonly login: string;
  readonly name: string;
  readonly role: string;
  readonly place: string;
};

/** The accounts that one click signs in to; none outside the demonstration. */
export const demonstration = (): {
  readonly password: string;
  readonly accounts: readonly DemonstrationAccount[];
} | null => (environment().BAKEN_DEMO === "1" ? accounts : null);
