import type { LocalDate } from "@/lib/calendar/local-date";
import type { Actor } from "@/lib/platform/actor";
import { Prisma } from "@/lib/platform/db";
import type { Occasion } from "@/lib/platform/occasion";
import type { StatementDb } from "@/lib/platform/statements";
import { displayName } from "@/lib/supervision-orders/person-name";
import { dueState } from "@/lib/terms/due";
import { type BoardTile, boardChecks } from "./board-checks";
import {
  type BoardFilter,
  type BoardState,
  boardStatesOf,
  isOpenFilter,
  openBoardStates,
} from "./board-state";
import { graceDays } from "./open-checks";

/** Which rows of the board: a filter, and for a lead one officer. `size` null is all of them. */
export type BoardWish = {
  readonly filter: BoardFilter;
  readonly officer: string | null;
  readonly page: number;
  readonly size: number | null;
};

type Row = {
  readonly id: string;
  readonly order_id: string;
  readonly board: BoardState;
  readonly state: string;
  readonly due_on: LocalDate;
  readonly window_from_on: LocalDate;
  readonly window_until_on: LocalDate;
  readonly took_place_on: LocalDate | null;
  readonly given_names: string;
  readonly infix: string;
  readonly family_name: string;
  readonly officer: string | null;
  readonly covered_by: string | null;
};

type Answer = {
  readonly tiles: readonly BoardTile[] | null;
  readonly rows: readonly Row[] | null;
  readonly total: number;
  readonly page: number;
};

/**
 * One page of the board with the numbers of all its states, in one statement: a tile and the list it opens are counted
 * from the same rows. What is open stands by how pressing it is, what has ended newest first. Behind the last page stands
 * the first.
 */
export async function boardPage(db: StatementDb, occasion: Occasion, wish: BoardWish) {
  const { today } = occasion;
  const { filter, officer, page, size } = wish;
  const grace = await graceDays(db, occasion);
  const order = isOpenFilter(filter)
    ? Prisma.sql`array_position(${[...openBoardStates]}::text[], board), due_on, id`
    : Prisma.sql`at desc, id`;
  const [answer] = await db.$queryRaw<Answer[]>`
    with b as materialized (${boardChecks(occasion, grace, ["open", "ended"], officer)}),
    chosen as (select id, board, row_number() over (order by ${order}) as place from b where readable and board = any (${boardStatesOf(filter)})),
    told as (select count(*)::int as total, case when ${(page - 1) * (size ?? 0)}::int < count(*) then ${page}::int else 1 end as page from chosen),
    shown as (
      select ch.place, c.id, c.order_id, ch.board, c.state, c.due_on, c.window_from_on, c.window_until_on,
        (coalesce(c.started_at, c.ended_at) at time zone 'Europe/Amsterdam')::date as took_place_on,
        p.given_names, p.infix, p.family_name, m.display_name as officer,
        (select f.display_name from cover v join staff_member f on f.id = v.covering_id
          where v.absent_id = c.officer_id and ${today}::date between v.from_on and coalesce(v.ended_on, v.until_on) limit 1) as covered_by
      from told cross join chosen ch join device_check c on c.id = ch.id join supervision_order o on o.id = c.order_id
      join supervised_person p on p.id = o.person_id left join staff_member m on m.id = c.officer_id
      where ch.place > (told.page - 1) * ${size ?? 0}::int and (${size}::int is null or ch.place <= told.page * ${size}::int))
    select (select jsonb_agg(k) from (select board, count(*) filter (where readable) as n, count(*) filter (where not readable) as hidden
                                      from b group by board) k) as tiles,
      (select jsonb_agg(s order by s.place) from shown s) as rows, total, page from told`;
  const { tiles, rows, total, page: shown } = answer ?? { tiles: null, rows: null, total: 0, page: 1 };
  return {
    tiles: tiles ?? [],
    total,
    page: shown,
    pages: size === null ? 1 : Math.max(1, Math.ceil(total / size)),
    rows: (rows ?? []).map((row) => boardRow(row, grace, today)),
  };
}

export type BoardRow = ReturnType<typeof boardRow>;

const boardRow = (row: Row, grace: number, today: LocalDate) => ({
  id: row.id,
  orderId: row.order_id,
  board: row.board,
  state: row.state,
  person: displayName({ givenNames: row.given_names, infix: row.infix, familyName: row.family_name }),
  officer: row.officer,
  coveredBy: row.covered_by,
  windowFrom: row.window_from_on,
  windowUntil: row.window_until_on,
  dueOn: row.due_on,
  tookPlaceOn: isOpenFilter(row.board) ? null : row.took_place_on,
  /** The distance to its last day, for what is open. */
  due: isOpenFilter(row.board) ? dueState(row.due_on, grace, today) : null,
});

/** Whose checks they are is only said where it is not always the same. */
export const ownersOnBoard = ({ role, standsInFor }: Actor): "one" | "several" =>
  role === "teamLead" || standsInFor.length > 1 ? "several" : "one";
