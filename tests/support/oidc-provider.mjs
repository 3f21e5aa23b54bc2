// An identity provider of an organisation as tests need one: whoever types an e-mail address is that person.
import { createServer } from "node:http";
import { exportJWK, generateKeyPair } from "jose";
import Provider from "oidc-provider";
import { freePort } from "../../lib/launch/ports.mjs";

const page = (uid) => `<!doctype html><html lang="en"><title>Identity provider</title>
<form method="post" action="/interaction/${uid}"><label>Who are you <input name="email"></label><button>Continue</button></form></html>`;

async function bodyOf(request) {
  let text = "";
  for await (const part of request) text += part;
  return new URLSearchParams(text);
}

/** Everything is allowed to a client that was registered: consent is the organisation's own affair. */
async function grantAll(ctx) {
  const grant = new ctx.oidc.provider.Grant({
    clientId: ctx.oidc.client.clientId,
    accountId: ctx.oidc.session.accountId,
  });
  grant.addOIDCScope("openid email");
  await grant.save();
  return grant;
}

/**
 * Starts a provider. `unverified@…` is an address that its owner never confirmed.
 * @param {{ redirectUri: string }} client
 */
export async function startOidcProvider({ redirectUri }) {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  /** Parameters of each request to sign in. */
  const asked = [];
  const client = { id: "baken", secret: "a secret of the tests alone" };
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const provider = new Provider(issuer, {
    jwks: { keys: [await exportJWK(privateKey)] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [redirectUri] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"] },
    conformIdTokenClaims: false,
    cookies: { keys: ["a key of the tests alone"] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: grantAll,
    findAccount: (_ctx, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: id, email_verified: !id.startsWith("unverified") }),
    }),
  });
  provider.on("server_error", (_ctx, error) => console.error(error));
  const answer = provider.callback();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, issuer);
    if (url.pathname === "/auth") asked.push(Object.fromEntries(url.searchParams));
    const [, uid] = /^\/interaction\/([\w-]+)$/.exec(url.pathname) ?? [];
    if (!uid) return answer(request, response);
    if (request.method === "GET") return response.setHeader("content-type", "text/html").end(page(uid));
    const email = (await bodyOf(request)).get("email");
    return provider.interactionFinished(request, response, { login: { accountId: email } });
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { issuer, client, asked, stop };
}
