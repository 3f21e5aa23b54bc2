import { approveAdvice } from "@/lib/violation-advice/commands/approve-advice";
import { challengeAdvice } from "@/lib/violation-advice/commands/challenge-advice";
import { submitAdvice } from "@/lib/violation-advice/commands/submit-advice";
import { ownedDatabase } from "./owner";
import { completeAdvice } from "./paper-chain";
import { givenOrder, people } from "./people";

/** A database with the people of an advice, and advices at the first stations of their way. */
export async function adviceStage() {
  const { owner } = await ownedDatabase();
  const cast = await people(owner);
  const officer = cast.occasion("officerA1");
  const colleague = cast.occasion("officerA2");
  const lead = cast.occasion("leadA");

  const one = async (sql: string, values: unknown[]) => (await owner.query(sql, values)).rows[0];
  const adviceRow = (id: string) => one("select * from violation_advice where id = $1", [id]);
  const messages = async (subjectId: string, kind: string) =>
    (
      await owner.query(
        "select p.body from exchange_message m join exchange_payload p on p.message_ref = m.id where m.subject_id = $1 and m.kind = $2",
        [subjectId, kind],
      )
    ).rows.map((row) => row.body);

  /** A complete advice that a colleague was asked to challenge. */
  async function submitted() {
    const order = await givenOrder(owner, cast);
    const made = await completeAdvice(officer, order);
    const challengerId = colleague.actor.staffId;
    await submitAdvice(officer, { adviceId: made.adviceId, version: made.version, challengerId });
    return { ...order, ...made };
  }

  /** An advice with its challenge and the lead's approval, on its way to the CJIB. */
  async function approved() {
    const made = await submitted();
    const { adviceId, version } = made;
    const remark = "Noem het werk.";
    await challengeAdvice(colleague, { adviceId, version: version + 1, verdict: "remark", remark });
    await approveAdvice(lead, { adviceId, version: version + 2, read: true });
    return made;
  }

  return { owner, cast, officer, colleague, lead, one, adviceRow, messages, submitted, approved };
}
