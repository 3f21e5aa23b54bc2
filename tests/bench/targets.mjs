// What is measured: the empty page, five pages that people wait for, and the writing down of a check.
import { paths } from "./addresses.mjs";
import { formType, hiddenFields, multipart } from "./form.mjs";
import { ask } from "./load.mjs";

/**
 * @typedef {import("./load.mjs").Wish} Wish
 * @typedef {object} Target
 * @property {string} name
 * @property {number|null} floor least share of the empty page's speed; null has none
 * @property {(site: { origin: string }, cast: import("./cast.mjs").Cast) => Promise<(connection: number, turn: number) => Wish>} prepare
 */

const page =
  (address, who) =>
  async (_site, { tokens }) => {
    const wish = { path: address, token: tokens[who] };
    return () => wish;
  };

/** The orders of one caseload in turn; eight readers never at the same one. */
async function orderPage(_site, { tokens, orders }) {
  return (connection, turn) => ({
    path: paths.order(orders[(connection * 5 + turn) % orders.length].id),
    token: tokens.officer,
  });
}

async function search({ origin }, { tokens, orders }) {
  const shown = await ask(origin, { path: paths.search, token: tokens.officer });
  const hidden = hiddenFields(shown.body.toString(), "typed");
  return (connection, turn) => {
    const { family } = orders[(connection * 5 + turn) % orders.length];
    const body = multipart({ ...hidden, typed: family });
    return { path: paths.search, token: tokens.officer, body, type: formType };
  };
}

const finding = {
  looked: "yes",
  access: "given",
  scope: "history",
  means: "manual",
  minutes: "20",
  outcome: "nothing",
  note: "Gezien en doorgenomen, niets bijzonders.",
  thirdPartyData: "no",
};

/** A finding in a check under way; every connection has checks of its own, so that nobody waits for another's row. */
async function recording({ origin }, { checks }) {
  const [first] = checks;
  const path = paths.finding(first.checkId);
  const shown = await ask(origin, { path, token: first.token });
  const hidden = hiddenFields(shown.body.toString(), "deviceId");
  return (connection, turn) => {
    const mine = checks.filter((_, at) => at % 8 === connection % 8);
    const { checkId, deviceId, token } = mine[turn % mine.length];
    const body = multipart({ ...hidden, ...finding, checkId, deviceId });
    return { path: paths.finding(checkId), token, body, type: formType, expect: 303 };
  };
}

/** @type {readonly Target[]} */
export const targets = [
  { name: "lege pagina", floor: null, prepare: page(paths.blank, "officer") },
  { name: "bord te laat", floor: 0.5, prepare: page(paths.overdueBoard, "lead") },
  { name: "Mijn dag", floor: 0.5, prepare: page(paths.day, "officer") },
  { name: "opdracht", floor: 0.5, prepare: orderPage },
  { name: "zoeken", floor: 0.5, prepare: search },
  { name: "postvak OM", floor: 0.5, prepare: page(paths.inbox, "prosecutor") },
  { name: "controle vastleggen", floor: 1, prepare: recording },
];
