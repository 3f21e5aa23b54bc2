import { expect, test } from "vitest";
import { localDate } from "@/lib/calendar/local-date";
import { correctableUntil, mayLogContact, needsSecondWorker, raisesSignal } from "./rules";

test("an entry of Monday can be put right up to and including Sunday", () => {
  expect(correctableUntil(localDate("2026-11-16"))).toBe("2026-11-22");
});

test.each([
  [true, "home-visit", "appeared", true],
  [true, "office", "late", true],
  [true, "home-visit", "absent-without-message", false],
  [true, "phone", "appeared", false],
  [false, "home-visit", "appeared", false],
])("safety flag %s, %s, %s: second worker %s", (twoWorkers, kind, attendance, needed) => {
  expect(needsSecondWorker({ twoWorkers, kind, attendance })).toBe(needed);
});

test("only not there without a message raises a signal", () => {
  const raising = [
    "appeared",
    "late",
    "absent-with-message",
    "absent-without-message",
    "not-applicable",
  ].filter(raisesSignal);
  expect(raising).toEqual(["absent-without-message"]);
});

test("contacts are logged from the assignment to the closing", () => {
  expect(["received", "accepted", "closed"].some(mayLogContact)).toBe(false);
  expect(["assigned", "running", "closing"].every(mayLogContact)).toBe(true);
});
