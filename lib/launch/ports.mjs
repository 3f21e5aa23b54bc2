import { connect, createServer } from "node:net";
import { PlainFailure } from "./say.mjs";

const loopback = "127.0.0.1";

/** A free port, chosen by the system. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, loopback, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

function someoneAnswers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "localhost", timeout: 500 });
    const answer = (yes) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once("connect", () => answer(true));
    socket.once("error", () => answer(false));
    socket.once("timeout", () => answer(false));
  });
}

/** Listening alone is no proof: macOS lets one program take 127.0.0.1 while another holds every address. */
export async function isFree(port, host = loopback) {
  return (await canListen(port, host)) && !(await someoneAnswers(port));
}

/** The first free port from `first`. */
export async function firstFreePort(first, host = loopback) {
  for (let port = first; port < first + 200; port += 1) if (await isFree(port, host)) return port;
  throw new PlainFailure(`Er is geen vrije poort tussen ${first} en ${first + 199}.`);
}

/**
 * The port to serve on. A port that was asked for is a promise to someone: then never quietly another.
 * @param {string|undefined} asked value of PORT
 */
export async function servingPort(asked, host = loopback) {
  if (!asked) return firstFreePort(3000, host);
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new PlainFailure(`PORT=${asked} is geen poortnummer.`);
  if (await isFree(port, host)) return port;
  throw new PlainFailure(`Poort ${port} is in gebruik. Kies een andere PORT, of laat PORT weg.`);
}
