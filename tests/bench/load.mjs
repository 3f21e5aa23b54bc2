// Pushes requests through a fixed number of connections for a fixed time, and keeps how long each took.
import http from "node:http";

/**
 * @typedef {object} Wish one request
 * @property {string} path
 * @property {string} token session of who asks
 * @property {string} [body] form that is posted; without one it is a GET
 * @property {string} [type] content type of the body
 * @property {number} [expect] status that counts as success; 200 unless said
 * @property {string} [encoding] accepted encoding
 */

/** What a browser would send: same origin, cookie, and a form as it would be posted without JavaScript. */
function headersOf(origin, { token, body, type, encoding }) {
  return {
    cookie: `baken-session=${token}`,
    accept: "text/html",
    ...(encoding ? { "accept-encoding": encoding } : {}),
    ...(body ? { origin, "content-type": type, "content-length": Buffer.byteLength(body) } : {}),
  };
}

/**
 * Sends one request and reads the answer to its end.
 * @param {string} origin
 * @param {Wish} wish
 * @param {http.Agent} [agent]
 * @returns {Promise<{ status: number, body: Buffer, location?: string }>}
 */
export function ask(origin, wish, agent) {
  const { port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        ...{ host: "127.0.0.1", port, path: wish.path, agent, method: wish.body ? "POST" : "GET" },
        headers: { host: `localhost:${port}`, ...headersOf(origin, wish) },
      },
      (response) => {
        const parts = [];
        response.on("data", (part) => parts.push(part));
        response.on("error", reject);
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            body: Buffer.concat(parts),
            location: response.headers.location,
          }),
        );
      },
    );
    request.on("error", reject);
    request.end(wish.body);
  });
}

function assertFit(wish, { status, body }) {
  const expected = wish.expect ?? 200;
  if (status === expected) return;
  throw new Error(`${wish.path} answered ${status}, expected ${expected}: ${body.toString().slice(0, 300)}`);
}

/**
 * @param {string} origin
 * @param {(connection: number, turn: number) => Wish} next
 * @param {{ seconds: number, connections: number }} dose
 * @returns {Promise<{ perSecond: number, times: number[] }>} times in milliseconds
 */
export async function drive(origin, next, { seconds, connections }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const times = [];
  const one = async (connection) => {
    for (let turn = 0; performance.now() < end; turn += 1) {
      const wish = next(connection, turn);
      const from = performance.now();
      assertFit(wish, await ask(origin, wish, agent));
      times.push(performance.now() - from);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, (_, connection) => one(connection)));
  } finally {
    agent.destroy();
  }
  return { perSecond: times.length / ((performance.now() - begun) / 1000), times };
}
