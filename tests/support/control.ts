// What a browser test may know of the instance it runs against, and do to it.

export type Stack = {
  readonly origin: string;
  readonly control: string;
  /** Owner of the database (superuser): looks and prepares past every policy. */
  readonly ownerUrl: string;
  readonly cjibUrl: string;
  /** Lines of JSON: what the simulator of CJIB received. */
  readonly cjibLedger: string;
  readonly keysDirectory: string;
};

/** The instance under test. */
export function stack(): Stack {
  const text = process.env.BAKEN_E2E;
  if (!text) throw new Error("no instance is running: start the tests with tests/playwright.config.ts");
  return JSON.parse(text) as Stack;
}

type Program = "web" | "worker" | "cjib-simulator";

async function tell(program: Program, verb: "halt" | "resume" | "kill"): Promise<void> {
  const response = await fetch(`${stack().control}/${program}/${verb}`, { method: "POST" });
  if (!response.ok) throw new Error(`${program} is not part of this instance`);
}

/** kill -9, and leaves the program down until `resume`. */
export const halt = (program: Program) => tell(program, "halt");

/** Starts a halted program again; returns when it listens. */
export const resume = (program: Program) => tell(program, "resume");

/** kill -9; the supervisor starts it again by itself after a second. */
export const kill = (program: Program) => tell(program, "kill");
