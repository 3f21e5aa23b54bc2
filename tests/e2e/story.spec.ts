import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { halt, kill, resume, stack } from "../support/control";
import { doCheck, judgeWording, makeSchedule, recordRefusal } from "./pages/checks";
import { logStartInterview } from "./pages/contacts";
import { freshOrder } from "./pages/issued-order";
import { adviceIsAbsent, arrivesOnce, ask, decide, openCase, recordJudgment } from "./pages/om";
import { acceptOrder, adoptPlan, assignOrder, openOrder, startSupervision } from "./pages/orders";
import * as papers from "./pages/papers";
import { test } from "./pages/people";
import { answerSignal } from "./pages/signals";

/** Ids of the messages that the post office wrote in its book. */
function bookedByCjib(): readonly string[] {
  const lines = readFileSync(stack().cjibLedger, "utf8").trim().split("\n");
  return lines
    .map((line) => JSON.parse(line))
    .filter(({ entry }) => entry === "in")
    .map(({ envelope }) => envelope.id);
}

// The whole chain, by five people in five sessions. Only the message of the CJIB comes from outside.
test("from an order to a decision, through a post office that falls over", async ({ arrive }) => {
  test.setTimeout(300_000);
  const { clientName: client, today, message } = freshOrder(new Date());
  const [tom, marjan, sanne, bram, eva] = await Promise.all([
    arrive.atDesk("Tom Verhagen"),
    arrive.atDesk("Marjan Hoekstra"),
    arrive.atDesk("Sanne de Wit"),
    arrive.atDesk("Bram Kuipers"),
    arrive.atDesk("Eva van Rijn"),
  ]);

  await test.step("The order of the CJIB arrives and the administration accepts it", async () => {
    const answer = await fetch(`${stack().cjibUrl}/control/orders`, {
      method: "POST",
      body: JSON.stringify(message),
    });
    expect(answer.status).toBe(202);
    await acceptOrder(tom, client, "Utrecht");
  });

  await test.step("The team lead assigns it and supervision begins", async () => {
    await assignOrder(marjan, client, "Sanne de Wit");
    await logStartInterview(sanne, client);
    await startSupervision(sanne, client, today);
    await adoptPlan(sanne, client, today);
  });

  await test.step("The condition is judged and checks are planned", async () => {
    await judgeWording(marjan, client);
    await makeSchedule(sanne, client);
  });

  const phone = await arrive.onPhone("Sanne de Wit");
  await test.step("At the door the client refuses the check", async () => {
    await recordRefusal(phone, client, "Dat doe ik niet, dat is privé.");
  });

  await test.step("He gets a warning", async () => {
    await answerSignal(sanne, client, {
      fact: "geweigerd mee te werken",
      clientView: "Hij zegt dat zijn telefoon privé is.",
      why: "Er is geen goede reden om te weigeren.",
      response: "Officiële waarschuwing",
    });
    await papers.draftWarning(sanne);
    await papers.approveWarning(marjan, client);
    await papers.issueWarning(sanne, client);
  });

  await test.step("The second check finds what is forbidden", async () => {
    await doCheck(phone, client);
  });

  await test.step("The notice goes first, and reaches the OM even though the worker is killed", async () => {
    await answerSignal(sanne, client, {
      fact: "risicogedrag",
      clientView: "Hij zegt dat hij nieuwsgierig was.",
      why: "Hij was gewaarschuwd en deed het toch.",
      response: "Melding en advies aan het OM",
    });
    await kill("worker");
    await papers.sendNotice(sanne);
    await arrivesOnce(eva, client, "Melding");
  });

  await test.step("The advice is written, challenged by a colleague and approved", async () => {
    await papers.writeAdvice(sanne, "Bram Kuipers", today);
    const remark = "Noem ook dat hij op alle afspraken kwam.";
    await papers.challengeAdvice(bram, client, remark);
    await halt("cjib-simulator");
    await papers.approveAdvice(marjan, client, remark);
  });

  await test.step("While the post office is down the advice says so, and nothing is lost or doubled", async () => {
    await marjan.page.reload();
    await expect(papers.step(marjan, "CJIB")).toContainText("Nu bezig");
    await expect(marjan.main.getByText("Bij het OM", { exact: true })).toHaveCount(0);
    await adviceIsAbsent(eva, client);
    await resume("cjib-simulator");
    await arrivesOnce(eva, client, "Advies");
    await marjan.until((main) => main.getByText("Bij het OM", { exact: true }));
    const booked = bookedByCjib();
    expect(booked.length).toBeGreaterThan(0);
    expect(new Set(booked).size).toBe(booked.length);
  });

  await test.step("The OM asks and the officer answers", async () => {
    const question = "Hoe reageerde hij op de waarschuwing?";
    const reply = "Hij zei dat hij zich eraan zou houden.";
    await openCase(eva, client, "Advies");
    await ask(eva, question);
    await papers.openPaper(sanne, client, "Advies");
    await papers.answerQuestion(sanne, question, reply);
    await eva.until((main) => main.getByText(reply));
  });

  await test.step("The OM decides and the officer sees it", async () => {
    await decide(eva);
    await sanne.until((main) => main.getByRole("heading", { name: "Besluit van het OM" }));
    await expect(sanne.main).toContainText("Advies gevolgd");
  });

  await test.step("The court orders the sentence: the order goes to its closing", async () => {
    await recordJudgment(eva);
    await sanne.until((main) => main.getByText("Geheel toegewezen"));
    await papers.settleAdvice(sanne);
    await openOrder(sanne, client);
    await expect(sanne.main.getByText("In afronding").first()).toBeVisible();
    await arrivesOnce(eva, client, "Advies");
    await arrivesOnce(eva, client, "Melding");
  });
});
