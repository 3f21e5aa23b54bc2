import { database } from "@/lib/platform/db";

export const dynamic = "force-dynamic";

/** 200 when the application answers and reaches its database. */
export async function GET(): Promise<Response> {
  try {
    await database().$queryRaw`select 1`;
    return Response.json({ status: "ok" });
  } catch {
    return Response.json({ status: "no database" }, { status: 503 });
  }
}
