import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import type { z } from "zod";
import { decideStepSchema, openTrajectorySchema, scoreBasicSchema, shareItemSchema } from "./schema";

const id = "01a20301-e552-75fb-be10-4bdcdcd28c3f";

function posted<S extends z.ZodType>(schema: S, entries: Readonly<Record<string, string>>) {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries)) data.append(name, value);
  return parseWithZod(data, { schema });
}

test("a basic condition may be scored in part", () => {
  const empty = { id, version: "1", theme: "care", goal: "", owner: "", dueOn: "" };
  expect(posted(scoreBasicSchema, empty)).toMatchObject({ status: "success", value: { goal: "" } });
  expect(posted(scoreBasicSchema, { ...empty, now: "2", dueOn: "1-5-2027" })).toMatchObject({
    value: { now: "2", dueOn: "2027-05-01" },
  });
  expect(posted(scoreBasicSchema, { ...empty, now: "3" }).status).toBe("error");
});

test("the end of a detention may be unknown", () => {
  expect(posted(openTrajectorySchema, { orderId: id, detentionId: id, expectedEndOn: "" }).status).toBe(
    "success",
  );
  expect(
    posted(openTrajectorySchema, { orderId: id, detentionId: id, expectedEndOn: "31-02-2027" }).status,
  ).toBe("error");
});

test("a decision is about step 3 or 4", () => {
  const yes = { id, version: "3", answer: "yes", note: "Training" };
  expect(posted(decideStepSchema, { ...yes, number: "4" })).toMatchObject({ value: { number: 4 } });
  expect(posted(decideStepSchema, { ...yes, number: "2" }).status).toBe("error");
});

test("nothing is shared without purpose and ground", () => {
  const item = { id, theme: "risk", text: "Rustig", purpose: "plan", ground: "pbw-18a" };
  expect(posted(shareItemSchema, item).status).toBe("success");
  expect(posted(shareItemSchema, { ...item, purpose: "" }).status).toBe("error");
  expect(posted(shareItemSchema, { ...item, ground: "" }).status).toBe("error");
});
