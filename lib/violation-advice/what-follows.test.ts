import { describe, expect, test } from "vitest";
import { courtOutcomes, omMeasures } from "./om-codes";
import { followsCourt, followsOm } from "./what-follows";

describe("the OM decides whether to apply, the court decides", () => {
  test("every application goes to court, nothing else does but an arrest and the lifting of a suspension", () => {
    const toCourt = omMeasures.filter((measure) => followsOm(measure).next === "at-court");
    expect(toCourt).toEqual([
      ...omMeasures.filter(
        (measure) => measure.startsWith("VORDERING_") && measure !== "VORDERING_VOORLOPIGE_TUL",
      ),
      "AANHOUDING",
      "VORDERING_VOORLOPIGE_TUL",
      "OPHEFFING_SCHORSING_VH",
    ]);
  });

  test("filing an application does not end the supervision", () => {
    for (const measure of omMeasures.filter((each) => each.startsWith("VORDERING_"))) {
      expect(["continues", "suspended"]).toContain(followsOm(measure).order);
    }
  });

  test("a conditional release is the OM's own: no court in between", () => {
    expect(followsOm("VI_HERROEPEN_GEHEEL")).toMatchObject({ next: "settle", order: "ends" });
    expect(followsOm("VI_HERROEPEN_GEDEELTELIJK")).toMatchObject({
      next: "settle",
      order: "partly-executed",
    });
  });
});

describe("what the court leaves standing", () => {
  test("after execution of a part the rest lives on (Sv 6:6:21)", () => {
    expect(followsCourt("TOEWIJZING_GEDEELTELIJK").order).toBe("partly-executed");
  });

  test("provisional execution only suspends; the court still has to decide (Sv 6:6:20, 6:6:21 lid 4)", () => {
    expect(followsCourt("VOORLOPIGE_TUL_BEVOLEN")).toMatchObject({ next: "at-court", order: "suspended" });
  });

  test("a rejected application changes nothing", () => {
    expect(followsCourt("AFWIJZING")).toMatchObject({ next: "settle", order: "continues" });
  });

  test("only full execution or lifting ends an order at court", () => {
    expect(courtOutcomes.filter((outcome) => followsCourt(outcome).order === "ends")).toEqual([
      "TOEWIJZING_GEHEEL",
      "OPDRACHT_OPGEHEVEN",
    ]);
  });

  test("everything names its article", () => {
    const articles = [...omMeasures.map(followsOm), ...courtOutcomes.map(followsCourt)].map(
      (follow) => follow.article,
    );
    expect(articles.filter((article) => !/^(Sv|Besluit tul art\.) \d/.test(article))).toEqual([]);
  });
});
