import { z } from "zod";

const schema = z.object({
  DATABASE_APP_URL: z.string().min(1),
  DATABASE_SIGN_IN_URL: z.string().min(1).optional(),
  DATABASE_WORKER_URL: z.string().min(1).optional(),
  NEXTAUTH_URL: z.string().min(1).default("http://localhost:3000"),
  NEXTAUTH_SECRET: z.string().min(16).optional(),
  /** "1" in the demonstration: sign-in by one click. */
  BAKEN_DEMO: z.string().optional(),
  BAKEN_KEYS_DIR: z.string().default(".data/keys"),
  CJIB_URL: z.string().optional(),
  OIDC_ISSUER: z.string().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default("SSO"),
});

/** Settings from the environment; read at call time so that tests can point elsewhere. */
export const environment = () => schema.parse(process.env);
