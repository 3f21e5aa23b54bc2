import pg from "pg";
import { seedStaff } from "./staff";

const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
await owner.connect();
await seedStaff(owner);
await owner.end();
process.exit(0);
