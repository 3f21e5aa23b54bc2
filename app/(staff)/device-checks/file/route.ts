import { boardColumns } from "@/components/device-checks/board-columns";
import { csvText } from "@/lib/device-checks/board-csv";
import { takeBoard } from "@/lib/device-checks/export-actions";
import { paths } from "@/lib/paths";
import { reportBug } from "@/lib/platform/log";
import { currentOccasion } from "@/lib/platform/occasion";
import { NotFound } from "@/lib/platform/refusal";
import { texts } from "@/lib/platform/texts";

export const dynamic = "force-dynamic";

/** The board under its filter as a file: the columns of the screen, all rows instead of a page. */
export async function GET(request: Request): Promise<Response> {
  const [occasion, { t }] = await Promise.all([currentOccasion(), texts()]);
  if (!occasion) return new Response(null, { status: 303, headers: { location: paths.signIn() } });
  const search = new URL(request.url).searchParams;
  try {
    const { rows, filter, owners } = await takeBoard(occasion, {
      state: search.get("state") ?? "open",
      officer: search.get("officer") ?? undefined,
    });
    const columns = boardColumns(t, filter, owners);
    const head = [t("deviceChecks.board.person"), ...columns.map(({ name }) => name)];
    const body = rows.map((row) => [row.person, ...columns.map(({ words }) => words(row))]);
    return new Response(csvText([head, ...body]), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${t("deviceChecks.board.fileName")}-${occasion.today}.csv"`,
        "cache-control": "private, no-store",
      },
    });
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404 });
    return new Response(t("platform.refusals.bug", { reference: reportBug(error) }), { status: 500 });
  }
}
