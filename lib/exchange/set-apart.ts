import type { Actor } from "@/lib/platform/actor";
import type { OwnParty } from "./parties";

/** Whose inbox a reader sees to: administration that of probation, CJIB staff what got stuck on its way to the OM. */
export const inboxOf = ({ role }: Pick<Actor, "role">): OwnParty =>
  role === "cjibClerk" ? "om" : "probation";

/** Messages set apart that this reader may settle; the database says the same once more. */
export const setApart = (actor: Pick<Actor, "role">) =>
  ({ direction: "in", party: inboxOf(actor), state: "quarantined" }) as const;
