// What the person at the terminal reads: one line a step, with how long it took.

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1).replace(".", ",")} s`;

export const say = (line) => process.stdout.write(`${line}\n`);
export const complain = (line) => process.stderr.write(`${line}\n`);

/**
 * Does one step and prints its name, its outcome and its time.
 * @template T
 * @param {string} name in Dutch, e.g. "Database starten"
 * @param {() => Promise<T>} work may return a text, which is then shown as the outcome
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const begin = performance.now();
  process.stdout.write(`  ${name} … `);
  try {
    const result = await work();
    const outcome = typeof result === "string" ? result : "klaar";
    process.stdout.write(`${outcome} (${seconds(performance.now() - begin)})\n`);
    return result;
  } catch (error) {
    process.stdout.write(`mislukt (${seconds(performance.now() - begin)})\n`);
    throw error;
  }
}

/**
 * A step during which programs print lines of their own: its outcome gets a line of its own.
 * @param {() => Promise<string>} work
 */
export async function talkativeStep(name, work) {
  const begin = performance.now();
  say(`  ${name} …`);
  const outcome = await work();
  say(`  ${name} … ${outcome} (${seconds(performance.now() - begin)})`);
}

/** Time since this process began, as text. */
export const elapsed = () => seconds(performance.now());

/** A failure whose message is meant for the person at the terminal: shown without a stack. */
export class PlainFailure extends Error {}

/** Ends the process with the sentence of a PlainFailure, or with the whole error when it is a bug. */
export function fail(error) {
  complain(error instanceof PlainFailure ? `\n${error.message}` : error);
  process.exit(1);
}
