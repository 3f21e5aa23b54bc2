import "server-only";
import { createHash } from "node:crypto";
import type { ReadDb } from "@/lib/platform/db";
import { fromDbOrNull } from "@/lib/platform/db-date";
import { displayName } from "@/lib/supervision-orders/person-name";
import type { ConsentScope } from "./codes";
import { type ReferralContent, referralContent } from "./content";
import { answersSchema } from "./schema";

type Row = {
  readonly orderId: string;
  readonly municipality: string;
  readonly crisisGround: string | null;
  readonly warmHandover: boolean;
  readonly consentOn: Date | null;
  readonly consentScope: string;
  readonly screening: { readonly answers: unknown };
};

export const scopeOf = (consentScope: string): readonly ConsentScope[] =>
  consentScope.split(" ").filter((part) => part !== "") as ConsentScope[];

/** What would leave at this moment; null without consent. */
export async function previewOf(db: ReadDb, row: Row): Promise<ReferralContent | null> {
  const consentOn = fromDbOrNull(row.consentOn);
  if (!consentOn) return null;
  const order = await db.supervisionOrder.findFirstOrThrow({
    where: { id: row.orderId },
    include: { person: true, organisation: { select: { name: true } } },
  });
  const officer = order.officerId
    ? await db.staffMember.findUnique({ where: { id: order.officerId }, select: { displayName: true } })
    : null;
  const always = {
    municipality: row.municipality,
    from: { officer: officer?.displayName ?? "", organisation: order.organisation.name },
    person: {
      name: displayName(order.person),
      birthOn: fromDbOrNull(order.person.birthOn),
      town: order.person.town,
    },
    crisisGround: row.crisisGround,
    warmHandover: row.warmHandover,
    consentOn,
  };
  return referralContent(always, scopeOf(row.consentScope), answersSchema.parse(row.screening.answers));
}

/** Digest of a preview: the form carries it, so that what is sent is what was on the screen. */
export const digestOf = (content: ReferralContent): string =>
  createHash("sha256").update(JSON.stringify(content)).digest("hex");
