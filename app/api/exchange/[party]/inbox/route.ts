import { bodyWithin } from "@/lib/exchange/body-within";
import { receive } from "@/lib/exchange/inbox";
import { isOwnParty } from "@/lib/exchange/parties";
import { largestMessage } from "@/lib/exchange/signature/signing";
import { reportBug } from "@/lib/platform/log";

export const dynamic = "force-dynamic";

/** Where the CJIB hands in signed messages for probation or for the OM. The signature is the entrance ticket. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ party: string }> },
): Promise<Response> {
  const { party } = await params;
  if (!isOwnParty(party)) return problem(404, "no such inbox");
  try {
    const body = await bodyWithin(request, largestMessage);
    const receipt = await receive(party, body?.toString("utf8") ?? null);
    if (receipt.status !== 202) return problem(receipt.status, receipt.problem);
    return Response.json({ received: receipt.received, duplicate: receipt.duplicate }, { status: 202 });
  } catch (error) {
    return problem(503, `reference ${reportBug(error)}`);
  }
}

/** RFC 9457, with a code and nothing of the message. */
const problem = (status: number, detail: string): Response =>
  new Response(JSON.stringify({ type: "about:blank", status, title: "Message not taken", detail }), {
    status,
    headers: { "content-type": "application/problem+json" },
  });
