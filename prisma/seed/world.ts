import pg from "pg";
import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import type { LocalDate } from "@/lib/calendar/local-date";
import { type Courier, openCourier } from "@/lib/exchange/courier";
import { type StoryCalendar, storyCalendar } from "./calendar";
import { type Member, openStage, type Stage } from "./stage";

/** The people of one unit, with the office of the public prosecution service its cases mostly go to. */
export type Crew = {
  readonly organisation: string;
  /** Organisation and unit: `RN Utrecht`. */
  readonly name: string;
  readonly unitId: string;
  readonly officers: readonly Member[];
  readonly lead: Member;
  readonly administration: Member;
  readonly office: string;
};

export type World = {
  readonly calendar: StoryCalendar;
  readonly stage: Stage;
  readonly crews: readonly Crew[];
  readonly post: Courier;
  /** Reads as the owner of the database: ids and versions that a screen would have shown. */
  readonly rows: <Row>(sql: string, values: readonly unknown[]) => Promise<Row[]>;
  readonly close: () => Promise<void>;
};

export type Places = {
  readonly ownerUrl: string;
  readonly workerUrl: string;
  readonly keysDirectory: string;
  /** The day on which the story ends; the real one when nothing is said. */
  readonly today?: LocalDate;
};

const offices: Readonly<Record<string, string>> = {
  Utrecht: "MNE",
  Midden: "MNE",
  Amsterdam: "AMS",
  Rotterdam: "ROT",
  Zwolle: "ONE",
  Arnhem: "ONE",
  "Den Bosch": "OBR",
  Eindhoven: "OBR",
  Groningen: "NNE",
  West: "DHA",
};

type UnitRow = { readonly id: string; readonly name: string; readonly code: string };

/** Opens sessions for everyone and the post of the chain; the staff must be there already. */
export async function openWorld({ ownerUrl, workerUrl, keysDirectory, today }: Places): Promise<World> {
  const pool = new pg.Pool({ connectionString: ownerUrl, options: "-c TimeZone=UTC", max: 4 });
  const rows: World["rows"] = async (sql, values) => (await pool.query(sql, [...values])).rows;
  const [clock] = await rows<{ at: Date }>("select now() as at", []);
  if (!clock) throw new Error("no clock");
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const stage = await openStage(client);
  const units = await rows<UnitRow>(
    "select u.id, u.name, o.code from unit u join probation_organisation o on o.id = u.organisation_id order by o.code, u.name",
    [],
  );
  const post = openCourier({ workerUrl, keysDirectory });
  return {
    calendar: storyCalendar(today ?? dayInAmsterdam(clock.at)),
    stage,
    crews: units.map((unit) => crewOf(stage, unit)),
    post,
    rows,
    close: async () => {
      await post.close();
      await client.end();
      await pool.end();
    },
  };
}

function crewOf({ members, first }: Stage, { id, name, code }: UnitRow): Crew {
  const here = members.filter(({ actor }) => actor.unitId === id);
  const lead = here.find(({ actor }) => actor.role === "teamLead");
  const organisationId = lead?.actor.organisationId;
  if (!lead) throw new Error(`no lead in ${name}`);
  return {
    organisation: code,
    name: `${code} ${name}`,
    unitId: id,
    lead,
    // in the order in which they were taken on: the accounts of the demonstration come first
    officers: here
      .filter(({ actor }) => actor.role === "officer")
      .sort((a, b) => (a.actor.staffId < b.actor.staffId ? -1 : 1)),
    administration: first((a) => a.role === "administration" && a.organisationId === organisationId),
    office: offices[name] ?? "DHA",
  };
}
