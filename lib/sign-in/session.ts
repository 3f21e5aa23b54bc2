import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { verify } from "@node-rs/argon2";
import { signInDatabase } from "@/lib/platform/db";

type Account = { readonly staff_id: string; readonly name: string; readonly password_hash: string | null };

/** The active staff member with this login, or null. */
export async function accountOf(login: string): Promise<Account | null> {
  const [account] = await signInDatabase().$queryRaw<Account[]>`select * from priv.account(${login})`;
  return account ?? null;
}

// Checked when the login is unknown, so that an unknown login takes as long as a wrong password.
const decoy =
  "$argon2id$v=19$m=19456,t=2,p=1$q2SKp0s1oVtJ4C1kGmVbxA$Bnd0X5c6sDqg9lAI8cMa5sRyYsFhyfhzKfsgkO2Tq0w";

/** The account when login and password belong together. */
export async function checkPassword(login: string, password: string): Promise<Account | null> {
  const account = await accountOf(login);
  const right = await verify(account?.password_hash ?? decoy, password).catch(() => false);
  return account?.password_hash && right ? account : null;
}

/** Opens a session and returns its token; the database keeps only the hash. */
export async function openSession(staffId: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(token).digest();
  await signInDatabase().$queryRaw`select priv.open_session(${staffId}::uuid, ${hash})::text`;
  return token;
}
