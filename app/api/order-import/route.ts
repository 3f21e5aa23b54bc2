import { uploadOrders } from "@/lib/exchange/import/upload";
import { reportBug } from "@/lib/platform/log";
import { NotFound } from "@/lib/platform/refusal";

export const dynamic = "force-dynamic";

/** Receives the file of the import form. Origin and session are checked like those of any other form. */
export async function POST(request: Request): Promise<Response> {
  try {
    return new Response(null, { status: 303, headers: { location: await uploadOrders(request) } });
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404 });
    return new Response(`Er ging iets mis. Meld de beheerder nummer ${reportBug(error)}.`, { status: 500 });
  }
}
